import { describe, expect, it } from 'vitest';
import { aiShareTable } from '../../../src/measures/table/ai-share.ts';
import { announcedCuts } from '../../../src/measures/table/announced-cuts.ts';
import { postings } from '../../../src/measures/table/postings.ts';
import { runTable } from '../../../src/measures/table/run.ts';
import { series } from '../../../src/measures/table/series.ts';
import { seriesValues } from '../../../src/measures/table/series-values.ts';
import { surveyShare } from '../../../src/measures/table/survey-share.ts';
import { totalOf } from '../../../src/measures/table/total.ts';
import { batchOf, observationOf } from '../../ledger/samples.ts';
import { ask, fact, inventedLedger, month } from '../invented.ts';

const months = [
  month('2028-01', 'total', 200),
  month('2028-01', 'ai', 50),
  month('2028-02', 'total', 300),
  month('2028-02', 'ai', 100),
  month('2028-03', 'total', 500),
  month('2028-03', 'ai', 100),
  month('2028-04', 'total', 100),
];
const shares = async (by: string) => {
  const ledger = await inventedLedger({ 'announced-cuts.csv': months });
  const { rows } = await runTable(aiShareTable, ask(ledger), { by });
  await ledger.close();
  return rows.map(({ cells, remark }) => [cells.window, cells.share, remark]);
};

describe('the AI-cited share', () => {
  it('is of whole windows: a quarter that lacks a month has none, and says which', async () => {
    expect(await shares('quarter')).toEqual([
      ['2028-Q1', 0.25, null],
      ['2028-Q2', null, '2028-04 lacks an exact figure'],
    ]);
    expect(await shares('half')).toEqual([['2028-H1', null, '2028-04 lacks an exact figure']]);
  });

  it('of the year to date needs every month from January on', async () => {
    expect(await shares('year-to-date')).toEqual([
      ['2028-01 to 2028-01', 0.25, null],
      ['2028-01 to 2028-02', 0.3, null],
      ['2028-01 to 2028-03', 0.25, null],
      ['2028-01 to 2028-04', null, '2028-04 lacks an exact figure'],
    ]);
  });

  it('is never added, while the counts of adjoining months are', async () => {
    const ledger = await inventedLedger({ 'announced-cuts.csv': months });
    const share = await runTable(aiShareTable, ask(ledger), { where: { window: '2028-Q1' } });
    expect(totalOf(share).value.best).toBe(0.25);
    const shares = await runTable(aiShareTable, ask(ledger), { by: 'month', where: { months_known: '1' } });
    expect(() => totalOf(shares)).toThrow(/There is no total/);
    const cuts = await runTable(announcedCuts, ask(ledger), { where: { reason: 'total' } });
    expect(totalOf(cuts).value.best).toBe(1100);
    await ledger.close();
  });
});

describe('series and surveys', () => {
  it('are listed, and one series gives its values', async () => {
    const ledger = await inventedLedger({ 'announced-cuts.csv': months });
    const rows = (await runTable(series, ask(ledger))).rows.map(({ cells }) => [cells.series, cells.values]);
    expect(rows).toEqual([
      ['announced-cuts/ai', 3],
      ['announced-cuts/total', 4],
    ]);
    const values = await runTable(seriesValues, ask(ledger), { where: { series: 'announced-cuts/ai' } });
    expect(values.rows.map(({ cells }) => cells.value)).toEqual([50, 100, 100]);
    await ledger.close();
  });

  it('keep surveys of different populations in rows of their own, and never sum them', async () => {
    const asked = {
      measure: 'survey-share',
      unit: 'share',
      claim: 'regret it',
      period_start: '2026',
      period_end: '2026',
    };
    const ledger = await inventedLedger({
      'article-facts.csv': [
        fact('a', { ...asked, population: 'CEOs', best: 0.2 }),
        fact('b', { ...asked, population: 'employers', best: 0.5 }),
        fact('c', { ...asked, population: 'employers', best: 0.9, stance: 'predicted' }),
      ],
    });
    const table = await runTable(surveyShare, ask(ledger));
    expect(table.rows.map(({ cells }) => [cells.population, cells.share])).toEqual([
      ['CEOs', 0.2],
      ['employers', 0.5],
    ]);
    expect(() => totalOf(table)).toThrow(/There is no total/);
    await ledger.close();
  });

  it('count a board’s listings on its last day of the month', async () => {
    const ledger = await inventedLedger({});
    const seen = (key: string, day: string, subject: string, best: number) =>
      observationOf(key, {
        ...{ series: 'postings/open', subject, unit: 'listings' },
        period: { start: day, end: day, basis: 'as-of' },
        value: { low: null, best, high: null, bound: 'exact' },
      });
    const observations = [
      seen('a', '2027-01-02', 'Orchard', 90),
      seen('b', '2027-01-30', 'Orchard', 10),
      seen('c', '2027-01-09', 'Meadow', 5),
    ];
    await ledger.append(
      batchOf([], { observations, rowsRead: 3, snapshot: observations[0]!.origin.snapshot }),
    );
    const { rows } = await runTable(postings, ask(ledger));
    expect(rows.map(({ cells }) => cells)).toEqual([
      { kind: 'open', month: '2027-01', boards: 2, listings: 15 },
    ]);
    await ledger.close();
  });
});
