import { expect, it } from 'vitest';
import { groupReasons } from '../../../src/engine/add/report.ts';

it('puts rows together that lacked the same thing, whatever their values and lines', () => {
  const row = (key: string, reason: string) => ({
    origin: { source: 's', key, snapshot: '' },
    raw: key,
    reason,
  });
  const groups = groupReasons([
    row('a', 'expected 6 cells, found 5 (line 4)'),
    row('b', 'a date "31/31/20" is none'),
    row('c', 'expected 6 cells, found 9 (line 12)'),
  ]);
  expect(groups.map(({ reason, rows, example }) => [reason, rows, example.origin.key])).toEqual([
    ['expected # cells, found #', 2, 'a'],
    ['a date "…" is none', 1, 'b'],
  ]);
});
