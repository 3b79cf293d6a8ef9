import { expect, it } from 'vitest';
import { columnsOf } from '../../web/receipt/register-row.ts';

it('puts each cell under its column and leaves empty ones out', () => {
  expect(columnsOf('key,known_at,low,best', 'f005,2026-11-22,,0.27')).toEqual([
    ['key', 'f005'],
    ['known at', '2026-11-22'],
    ['best', '0.27'],
  ]);
});

it('reads quoted cells with commas, quotes and an empty end', () => {
  expect(columnsOf('a,b,c', '"1, 2","say ""so""",')).toEqual([
    ['a', '1, 2'],
    ['b', 'say "so"'],
  ]);
});

it('shows nothing for a row that does not fit its header', () => {
  expect(columnsOf('a,b', '1,2,3')).toEqual([]);
  expect(columnsOf('', 'a sentence, not a row')).toEqual([]);
});
