import { accountOf, ownAccount } from './account.ts';
import { explains } from './explain.ts';
import type { Reckoning } from './lists.ts';
import { isPeople } from './phrase.ts';
import { isHeadcount } from './staff.ts';
import type { Mention, Scene } from './types.ts';

const reach = 3;

/** "90 colleagues leave and 35 vacancies are withdrawn. That is 125 positions": unlike claims told before, summed in passing. */
export function plainTotals(scene: Scene, index: number, counts: readonly Mention[]): Reckoning[] {
  const paragraph = scene.input.sentences[index]!.paragraph;
  return counts.flatMap((total) => {
    if (total.form !== 'count' || total.value < 20 || !isPeople(scene, total) || isHeadcount(scene, total))
      return [];
    if ((ownAccount(scene, total) ?? 'people') !== 'people') return [];
    const told = scene.mentions.filter(
      (m) =>
        m.form === 'count' &&
        m.end <= total.start &&
        m.sentence >= index - reach &&
        scene.input.sentences[m.sentence]!.paragraph === paragraph &&
        m.value < total.value &&
        m.bound === 'exact' &&
        isPeople(scene, m) &&
        !isHeadcount(scene, m),
    );
    const parts = explains(total, told, 6);
    if (parts === null || parts.length > 4) return [];
    const accounts = new Set(parts.map((p) => accountOf(scene, p) ?? 'people'));
    return accounts.size > 1 && !accounts.has('hire') ? [{ total, parts, wrong: null }] : [];
  });
}
