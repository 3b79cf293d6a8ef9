import { linkTables } from '../src/linking/match/link-tables.ts';
import { companyNames } from './company-pairs.ts';
import { febrl, linkageHeld, pairedTables } from './linkage-data.ts';
import type { Bench, Timing } from './run.ts';

const f1 = (found: number, wrong: number, missed: number): number =>
  (2 * found) / (2 * found + wrong + missed);

/** febrl 4: 5,000 people in two tables; the number in `rec-123-org` and `rec-123-dup-0` is the person, and is not compared. */
function people(): Timing {
  const [a, b] = [febrl('dataset4a.csv'), febrl('dataset4b.csv')];
  const person = (table: typeof a, row: number): string => table.columns.get('rec_id')![row]!.split('-')[1]!;
  const { pairs, chances } = linkTables(a, b);
  let [found, wrong] = [0, 0];
  chances.forEach((chance, pair) => {
    if (chance < 0.5) return;
    if (person(a, pairs.a[pair]!) === person(b, pairs.b[pair]!)) found++;
    else wrong++;
  });
  const goal = { at: 'least', value: 0.99 } as const;
  return { what: 'febrl4 a-b, no labels, F1', value: f1(found, wrong, 5000 - found), unit: '', goal };
}

/** No label is used: the labels of a part only score it. `given`: whether the published pairs are judged, or our own. */
function paired(name: string, left: readonly string[], goal: number): readonly Timing[] {
  const { a, b, pairs } = pairedTables(name, left);
  const published = { a: Int32Array.from(pairs, (p) => p.a), b: Int32Array.from(pairs, (p) => p.b) };
  return [published, undefined].flatMap((given) => {
    const linked = linkTables(a, b, given === undefined ? {} : { pairs: given });
    const chanceOf = new Map<number, number>();
    linked.chances.forEach((chance, at) => {
      chanceOf.set(linked.pairs.a[at]! * b.rows + linked.pairs.b[at]!, chance);
    });
    return (['test', 'train and valid'] as const).map((part) => {
      let [found, wrong, missed] = [0, 0, 0];
      for (const pair of pairs.filter((p) => (p.part === 'test') === (part === 'test'))) {
        const same = (chanceOf.get(pair.a * b.rows + pair.b) ?? 0) >= 0.5;
        if (same && pair.same) found++;
        else if (same) wrong++;
        else if (pair.same) missed++;
      }
      const how = given === undefined ? 'own pairs' : 'given pairs';
      const timing = { what: `${name} ${part}, ${how}, F1`, value: f1(found, wrong, missed), unit: '' };
      return part === 'test' ? { ...timing, goal: { at: 'least', value: goal } as const } : timing;
    });
  });
}

export const bench: Bench = {
  name: 'linking: the same-or-not engine on published tables, never shown a label',
  async run(): Promise<readonly Timing[]> {
    if (!linkageHeld()) throw new Error('the published tables are not here: ../shared/data/methods/linkage');
    // `class` of the restaurants is their identity: comparing it would be reading the answer
    return [
      people(),
      ...paired('dblp-acm', [], 0.97),
      ...paired('fodors-zagats', ['class'], 0.98),
      ...companyNames(),
    ];
  },
};
