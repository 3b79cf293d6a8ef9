import { expect, it } from 'vitest';
import { candidates } from '../../../src/linking/block/candidates.ts';
import { keysOf } from '../../../src/linking/block/keys.ts';
import { prepareColumn } from '../../../src/linking/fields/column.ts';

const options = { widest: 50, partners: 5 };
const listed = ({ a, b }: { a: Int32Array; b: Int32Array }): string[] =>
  Array.from(a, (row, i) => `${row}-${b[i]}`).sort();

it('proposes rows that share any key, across two tables or within one, each pair once', () => {
  const names = prepareColumn('name', 'name', ['ada byron', 'grace hopper', 'ada byron', 'grace murray']);
  const index = keysOf([names], 4);
  expect(listed(candidates(index, { rowsA: 2, rowsB: 2, ...options }))).toEqual(['0-0', '1-1']);
  expect(listed(candidates(index, { rowsA: 4, rowsB: null, ...options }))).toEqual(['0-2', '1-3']);
});

it('finds a pair whose first column is misspelt beyond its keys by any other', () => {
  const names = prepareColumn('name', 'name', ['ada', 'xqz']);
  const codes = prepareColumn('code', 'code', ['771', '771']);
  expect(listed(candidates(keysOf([names, codes], 2), { rowsA: 1, rowsB: 1, ...options }))).toEqual(['0-0']);
});

it('leaves out keys that too many rows hold, and keeps only the best partners of a row', () => {
  const common = prepareColumn('word', 'category', ['x', ...Array.from({ length: 100 }, () => 'x')]);
  expect(listed(candidates(keysOf([common], 101), { rowsA: 1, rowsB: 100, ...options }))).toEqual([]);
  const near = prepareColumn('text', 'text', [
    'red heron',
    ...Array.from({ length: 9 }, (_, i) => `red ${i}`),
    'red heron',
  ]);
  const kept = listed(candidates(keysOf([near], 11), { rowsA: 1, rowsB: 10, widest: 50, partners: 3 }));
  expect(kept).toHaveLength(3);
  expect(kept).toContain('0-9');
});
