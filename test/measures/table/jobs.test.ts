import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/ledger/index.ts';
import { jobs } from '../../../src/measures/table/jobs.ts';
import { runTable } from '../../../src/measures/table/run.ts';
import { totalOf } from '../../../src/measures/table/total.ts';
import { ask, fact, inventedLedger, layoff } from '../invented.ts';
import { exactly, tell } from './memos.ts';

let ledger: Ledger;
const cells = async (by: string) => (await runTable(jobs, ask(ledger), { by })).rows.map((row) => row.cells);
const day = { period_start: '2027-03-01', period_end: '2027-03-01', period_basis: 'calendar' };
const earned = (end: string, best: number) => ({
  ...{
    key: end,
    company: 'orchard',
    ticker: 'OR',
    known_at: '2027-01-02',
    tag: 'NetIncomeLoss',
    window: 'year',
  },
  ...{ period_start: `${end.slice(0, 4)}-01-01`, period_end: end, best, unit: 'USD', filing: 'a report' },
});

beforeAll(async () => {
  ledger = await inventedLedger({
    'companies.csv': [{ company: 'orchard', name: 'Orchard', aliases: 'Orchard Inc' }],
    'layoff-claims.csv': [
      layoff('a', { best: 100 }),
      layoff('b', { best: 140, compiler: 'second' }),
      layoff('c', { best: 50, event: 'orchard-later', announced: '2027-04-10' }),
    ],
    'article-facts.csv': [
      fact('o', { ...day, high: 70, bound: 'at-most', unit_of_account: 'eligible', event: 'orchard-2027' }),
    ],
    'company-annual.csv': [earned('2025-12-31', 9), earned('2026-12-31', -5)],
  });
  await tell(
    ledger,
    {
      source: 'tracker-one',
      citation: 'Tracker One; sector: Retail; stage: Series B',
      action: { subject: 'ORCHARD inc', jobs: exactly(60), reasons: ['cost', 'AI'], aiCause: 'contributing' },
    },
    { source: 'tracker-one', action: { subject: 'Meadow', announced: '2027-03-09' } },
    { source: 'tracker-two', action: { subject: 'Orchard', jobs: exactly(61), kind: 'hiring' } },
  );
});
afterAll(() => ledger.close());

describe('jobs', () => {
  it('span what the claims on one action give, and keep units and counters apart', async () => {
    expect(await cells('month')).toEqual([
      {
        group: '2027-03',
        counted_by: 'events',
        unit_of_account: 'announced',
        jobs_low: 100,
        jobs_high: 140,
        events: 1,
        without_count: 0,
      },
      {
        group: '2027-03',
        counted_by: 'events',
        unit_of_account: 'eligible',
        jobs_low: 0,
        jobs_high: 70,
        events: 1,
        without_count: 0,
      },
      {
        group: '2027-04',
        counted_by: 'events',
        unit_of_account: 'announced',
        jobs_low: 50,
        jobs_high: 50,
        events: 1,
        without_count: 0,
      },
      {
        group: '2027-03',
        counted_by: 'tracker-one',
        unit_of_account: 'announced',
        jobs_low: 60,
        jobs_high: 60,
        events: 2,
        without_count: 1,
      },
    ]);
  });

  it('count an action under each of its reasons, and under what a tracker says of its company', async () => {
    const groups = async (by: string) => (await cells(by)).map(({ group, jobs_low }) => [group, jobs_low]);
    expect(await groups('reason')).toEqual(
      expect.arrayContaining([
        ['AI', 60],
        ['cost', 60],
      ]),
    );
    expect(await groups('sector')).toContainEqual(['Retail', 60]);
    expect(await groups('stage')).toContainEqual(['Series B', 60]);
    expect(await groups('ai-cause')).toContainEqual(['contributing', 60]);
    expect(await groups('company')).toContainEqual(['orchard', 60]);
  });

  it('stand by the result of the last full year before the announcement, not a later or an earlier one', async () => {
    expect(await cells('profitability')).toContainEqual({
      ...{ group: 'loss in the last year before', counted_by: 'events', unit_of_account: 'announced' },
      ...{ jobs_low: 150, jobs_high: 190, events: 2, without_count: 0 },
    });
    expect((await cells('profitability')).map(({ group }) => group)).not.toContain(
      'profit in the last year before',
    );
  });

  it('make a total where all count one thing, and a bridge where they do not', async () => {
    const announced = await runTable(jobs, ask(ledger), {
      where: { unit_of_account: 'announced', counted_by: 'events' },
    });
    expect(totalOf(announced).value).toEqual({ low: 150, best: null, high: 190, bound: 'range' });
    const all = await runTable(jobs, ask(ledger));
    expect(() => totalOf(all)).toThrow(/they do not count the same thing/);
    const none = await runTable(jobs, ask(ledger), { where: { group: '1999' } });
    expect(() => totalOf(none)).toThrow(/needs every row’s figure; there are none/);
  });
});
