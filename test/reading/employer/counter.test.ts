import { expect, it } from 'vitest';
import { counterOf } from '../../../src/reading/employer/counter.ts';
import type { Cast } from '../../../src/reading/employer/types.ts';

const cast = (...names: string[]): Cast => ({
  employers: [],
  mentions: [],
  main: -1,
  others: names.map((name, i) => ({ start: i, end: i + 1, sentence: 0, name, employer: -1 })),
});

it('counterOf is the index or tracker whose counts the text repeats', () => {
  expect(counterOf(cast('Ada Lind', 'Tarn Jobs Tracker'))).toBe('Tarn Jobs Tracker');
  expect(counterOf(cast('Castell Index', 'Tarn Tracker'))).toBe('Castell Index');
  expect(counterOf(cast('Ada Lind', 'Tarn Indexing'))).toBeNull();
});
