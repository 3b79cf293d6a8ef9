import { describe, expect, it } from 'vitest';
import { coveredLists } from '../../../src/measures/coverage/lists.ts';
import { noticesLedger } from './notices.ts';

const rows = [
  ['Brandholt', '2026-01-05', 90],
  ['Kestrel', '2026-01-09', 60],
  ['Quillon', '2026-04-02', 70],
] as const;

describe('coveredLists', () => {
  it('counts a list by state and month, and a month it is silent about is not zero', async () => {
    const ledger = await noticesLedger('2026-04-10', rows);
    const [list] = await coveredLists({ ledger, asOf: '2026-04-20' });
    expect(list).toMatchObject({
      source: 'warn-sd',
      state: 'SD',
      rows: 3,
      newest: '2026-04-02',
      silentMonths: 2,
    });
    expect(list!.months).toEqual([
      { month: '2026-01', rows: 2 },
      { month: '2026-02', rows: null },
      { month: '2026-03', rows: null },
      { month: '2026-04', rows: 1 },
    ]);
    await ledger.close();
  });

  it.each([
    ['2026-04-10', '2026-04-20', 'fresh'],
    ['2026-04-10', '2026-06-01', 'stale'],
    ['2026-07-20', '2026-07-25', 'silent'],
    ['2026-07-20', '2026-07-01', 'unknown'],
  ])('a copy of %s is on %s %s', async (retrieved, asOf, freshness) => {
    const ledger = await noticesLedger(retrieved, rows);
    expect((await coveredLists({ ledger, asOf }))[0]!.freshness).toBe(freshness);
    await ledger.close();
  });
});
