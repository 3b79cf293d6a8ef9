import { expect, it } from 'vitest';
import { explainer } from '../../../src/linking/match/explain.ts';
import { linkTables } from '../../../src/linking/match/link-tables.ts';
import { madePeople, tableOf } from '../made-people.ts';

it('finds nearly all of 600 people again in a copy with slips, and hardly anyone else', () => {
  const { a, b, truth } = madePeople(600, 11);
  const { pairs, chances, once, kinds } = linkTables(a, b);
  let [found, wrong] = [0, 0];
  chances.forEach((chance, pair) => {
    if (chance < 0.8) return;
    if (truth[pairs.b[pair]!] === pairs.a[pair]) found++;
    else wrong++;
  });
  expect(once).toBe(true);
  expect(kinds.get('id')).toBe('row-id');
  // over sixteen seeds it finds between 91% and 97%
  expect(found / 600).toBeGreaterThan(0.9);
  expect(wrong / 600).toBeLessThan(0.01);
});

it('gives the same answer twice, and for one table only pairs of two different rows', () => {
  const { a, b } = madePeople(120, 5);
  expect(linkTables(a, b).chances).toEqual(linkTables(a, b).chances);
  const { pairs, once } = linkTables(b, null);
  expect(once).toBe(false);
  expect(pairs.a.every((row, pair) => row < pairs.b[pair]!)).toBe(true);
});

it('learns what one table calls what the other calls otherwise', () => {
  const ours = ['VLDB', 'SIGMOD', 'TODS', 'KDD'];
  const theirs = ['very large data bases', 'management of data', 'database systems', 'knowledge discovery'];
  const titles = Array.from({ length: 60 }, (_, i) => `study ${i * 37} of ${'abcdef'[i % 6]}${i}`);
  const a = tableOf(titles.map((title, i) => ({ title, venue: ours[i % 4]!, year: `${1990 + (i % 17)}` })));
  const b = tableOf(titles.map((title, i) => ({ title, venue: theirs[i % 4]!, year: `${1990 + (i % 17)}` })));
  const { fields } = linkTables(a, b, { kinds: new Map([['venue', 'category']]) });
  expect(fields.find((f) => f.column.name === 'venue')!.comparison.levels[1]).toBe(
    'what the other table calls it',
  );
  const { column, comparison } = fields.find((f) => f.column.name === 'venue')!;
  const id = (text: string): number => column.values.indexOf(text);
  expect(comparison.level(id('vldb'), id('very large data bases'))).toBe(1);
  expect(comparison.level(id('vldb'), id('management of data'))).toBe(2);
});

it('says why: the strongest field first, with the values and how much it weighs', () => {
  const { a, b, truth } = madePeople(300, 3);
  const linked = linkTables(a, b);
  const pair = linked.chances.findIndex(
    (chance, i) => chance > 0.99 && truth[linked.pairs.b[i]!] === linked.pairs.a[i],
  );
  const reasons = explainer(linked, a.rows)(pair);
  expect(reasons[0]).toMatch(/^(born|surname|given|town): .+ \(".+"\), .+ times likelier if the same$/);
  expect(reasons.length).toBeGreaterThan(1);
});

it('says nothing of a pair of empty cells', () => {
  const a = tableOf([
    { name: 'ada byron', town: '' },
    { name: 'grace hopper', town: 'york' },
  ]);
  const b = tableOf([
    { name: 'ada byron', town: '' },
    { name: 'grace hopper', town: 'york' },
  ]);
  const linked = linkTables(a, b, { kinds: new Map([['town', 'name']]) });
  const pair = linked.pairs.a.indexOf(0);
  expect(explainer(linked, 2)(pair).some((reason) => reason.startsWith('town'))).toBe(false);
});
