import { expect, it } from 'vitest';
import { dayNumber } from '../../../src/linking/fields/day-number.ts';
import { kindOf } from '../../../src/linking/fields/kind.ts';

const many = (make: (i: number) => string): string[] => Array.from({ length: 60 }, (_, i) => make(i));

it.each([
  ['row-id', 'rec', many((i) => `r-${i}-a`), many((i) => `r-${i}-b`)],
  ['code', 'number', many((i) => `${i * 7919}`), many((i) => `${i * 7919}`)],
  ['date', 'filed', many((i) => `2026-01-${String((i % 28) + 1).padStart(2, '0')}`), null],
  ['date', 'born', many((i) => `19${30 + i}0115`), null],
  ['year', 'year', many((i) => `${1990 + (i % 20)}`), null],
  ['phone', 'phone', many((i) => `404/351-95${10 + i}`), null],
  ['number', 'jobs', many((i) => `${(i % 9) * 100}`), null],
  ['number', 'price', many((i) => `${(i % 9) + 0.25}`), null],
  ['category', 'state', many((i) => (i % 2 === 0 ? 'WA' : 'CA')), null],
  ['name', 'surname', many((i) => `name${'abcdefgh'[i % 8]}${'xyz'[i % 3]}a`), null],
  ['text', 'title', many((i) => `on the counting of ${'abcdefghij'[i % 10]} things`), null],
  ['ignore', 'country', many(() => 'US'), null],
  ['ignore', 'note', many(() => ''), null],
])('finds %s in the column %s', (kind, header, a, b) => {
  expect(kindOf(header, a, b)).toBe(kind);
});

it('reads days however a table writes them, and refuses what is no day', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dayNumber('1/28/2026')).toBe(dayNumber('2026-01-28'));
  expect(dayNumber('28.1.2026')).toBe(dayNumber('20260128'));
  for (const text of ['2026', '2026-13-01', 'soon', '']) expect(dayNumber(text), text).toBeNull();
});
