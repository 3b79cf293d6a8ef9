import { expect, it } from 'vitest';
import { linkTables } from '../../../src/linking/match/link-tables.ts';
import { madePeople, tableOf } from '../made-people.ts';

it('does not believe a grouping that is not the rows’ own: one duplicate among eighty is found, and its town is not it', () => {
  const rows = Array.from({ length: 80 }, (_, i) => ({
    place: `heron ${i * 13} mill`,
    town: `town${i % 9}`,
  }));
  const { learned, chances, pairs } = linkTables(tableOf([...rows, rows[7]!]), null);
  const top = chances.indexOf(Math.max(...chances));
  expect(learned).toBe(false);
  expect([pairs.a[top], pairs.b[top]]).toEqual([7, 80]);
  expect(chances.filter((chance) => chance > 0.5)).toHaveLength(1);
});

it('believes what many matches taught', () => {
  const { a, b } = madePeople(200, 2);
  expect(linkTables(a, b).learned).toBe(true);
});
