import { describe, expect, it } from 'vitest';
import { type KeyedRow, rekeyedRows } from '../../../src/sources/rows/index.ts';

const row = (key: string, change: Partial<KeyedRow> = {}): KeyedRow => ({
  ...{
    key,
    employer: 'Brandholt Foods, Inc.',
    place: 'Ashford',
    notice: '2026-03-09',
    effective: '2026-03-09',
  },
  ...{ count: '90', ...change },
});
const pairs = (gone: KeyedRow[], appeared: KeyedRow[]): [string, string][] => [
  ...rekeyedRows(gone, appeared),
];

describe('rekeyedRows', () => {
  it('trap 56: a date column that changed its meaning makes no new notice', () => {
    const gone = [row('a'), row('b', { place: 'Merrow' })];
    const appeared = [
      row('x', { notice: '2026-01-05', place: 'Merrow' }),
      row('y', { notice: '2026-01-05' }),
    ];
    expect(pairs(gone, appeared)).toEqual([
      ['x', 'b'],
      ['y', 'a'],
    ]);
  });

  it.each([
    ['a corrected count', { count: '120' }],
    ['a respelled employer', { employer: 'Brandholt Food Company' }],
    ['a fuller place', { place: 'Ashford, Harbor Walk' }],
    ['another effective day', { effective: '2026-04-09' }],
  ])('knows a row again by the rest when it comes with %s', (_what, change) => {
    expect(pairs([row('a')], [row('x', change)])).toEqual([['x', 'a']]);
  });

  it.each([
    ['another site, the same day and count', { place: 'Merrow' }],
    ['another firm', { employer: 'Kestrel Systems' }],
    ['another day and another count', { notice: '2026-05-05', effective: '2026-07-07', count: '12' }],
  ])('does not take for the same %s', (_what, change) => {
    expect(pairs([row('a')], [row('x', change)])).toEqual([]);
  });

  it('pairs as many alike rows as there are on both sides, and leaves open what could be two', () => {
    expect(pairs([row('a'), row('b')], [row('x')])).toHaveLength(1);
    const open = [row('x', { count: '1' }), row('y', { count: '2' })];
    expect(pairs([row('a')], open)).toEqual([]);
  });
});
