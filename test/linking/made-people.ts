import type { Table } from '../../src/linking/index.ts';
import { seededRandom } from '../../src/math/random.ts';

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu'.split(' ');

/** Two invented registers of the same people, the second with slips: row i of both is person `who[i]`. */
export function madePeople(people: number, seed: number): { a: Table; b: Table; truth: readonly number[] } {
  const random = seededRandom(seed);
  const word = (parts: number): string =>
    Array.from({ length: parts }, () => syllables[random.integer(syllables.length)]).join('');
  const surnames = Array.from({ length: 200 }, () => word(3));
  const given = Array.from({ length: 80 }, () => word(2));
  const towns = Array.from({ length: 40 }, () => word(3));
  const rows = Array.from({ length: people }, (_, i) => ({
    id: `a-${i}`,
    given: given[Math.floor(given.length * random.uniform() ** 2)]!,
    surname: surnames[Math.floor(surnames.length * random.uniform() ** 2)]!,
    town: towns[random.integer(towns.length)]!,
    born: `19${30 + random.integer(60)}${String(1 + random.integer(12)).padStart(2, '0')}${String(1 + random.integer(28)).padStart(2, '0')}`,
  }));
  const slip = (text: string): string => {
    const chance = random.uniform();
    const at = random.integer(text.length);
    if (chance < 0.05) return '';
    if (chance < 0.2) return text.slice(0, at) + text.slice(at + 1);
    return chance < 0.25 ? word(3) : text;
  };
  const order = rows.map((_, i) => ({ i, at: random.uniform() })).sort((p, q) => p.at - q.at);
  const copies = order.map(({ i }, at) => {
    const { given, surname, town, born } = rows[i]!;
    return {
      id: `b-${at}`,
      given: slip(given),
      surname: slip(surname),
      town: slip(town),
      born: random.uniform() < 0.1 ? '' : born,
    };
  });
  return { a: tableOf(rows), b: tableOf(copies), truth: order.map(({ i }) => i) };
}

export function tableOf(rows: readonly Readonly<Record<string, string>>[]): Table {
  const names = Object.keys(rows[0] ?? {});
  return { rows: rows.length, columns: new Map(names.map((name) => [name, rows.map((row) => row[name]!)])) };
}
