import { describe, expect, it } from 'vitest';
import { aiCapexShare } from '../../../src/measures/table/ai-capex-share.ts';
import { capexOverRevenue } from '../../../src/measures/table/capex-over-revenue.ts';
import type { TableMeasure } from '../../../src/measures/table/definition.ts';
import { headcount } from '../../../src/measures/table/headcount.ts';
import { operatingMargin } from '../../../src/measures/table/operating-margin.ts';
import { revenuePerEmployee } from '../../../src/measures/table/revenue-per-employee.ts';
import { runTable } from '../../../src/measures/table/run.ts';
import { spendPerSavedJob } from '../../../src/measures/table/spend-per-saved-job.ts';
import { ask, fact, inventedLedger, layoff } from '../invented.ts';

type Rows = Parameters<typeof inventedLedger>[0];
const rowsOf = async (measure: TableMeasure, rows: Rows) => {
  const ledger = await inventedLedger(rows);
  const { rows: found } = await runTable(measure, ask(ledger));
  await ledger.close();
  return found;
};
const tagged = (tag: string, year: number, best: number, known_at = `${year + 1}-02-01`) => ({
  ...{ key: `${tag}/${year}/${known_at}`, company: 'orchard', ticker: 'OR', known_at, tag, window: 'year' },
  ...{ period_start: `${year}-01-01`, period_end: `${year}-12-31`, best, unit: 'USD', filing: 'a report' },
});
const heads = (day: string, best: number, basis = 'employees') => ({
  ...{ key: day, company: 'orchard', ticker: 'OR', known_at: day, period_end: day, best, bound: 'exact' },
  ...{ basis, filing: 'a report' },
});
const year = {
  period_start: '2026',
  period_end: '2026',
  period_basis: 'calendar',
  company: 'orchard',
  subject: 'Orchard',
};

describe('a company’s year', () => {
  it('divides revenue by the employees of a day inside it, and by no others', async () => {
    const rows = await rowsOf(revenuePerEmployee, {
      'company-annual.csv': [tagged('Revenues', 2026, 900_000), tagged('Revenues', 2027, 990_000)],
      'employee-counts.csv': [heads('2026-12-31', 3)],
    });
    expect(rows.map(({ cells }) => [cells.year, cells.per_employee])).toEqual([
      ['2026', 300_000],
      ['2027', null],
    ]);
    expect(rows[0]!.figure!.unit).toBe('USD per employee');
    expect(rows[1]!.remark).toMatch(/no employee count on a day of this year/);
    expect(rows[0]!.witness).toEqual({
      seen: 2,
      rows: [
        { source: 'company-annual', key: 'Revenues/2026/2027-02-01' },
        { source: 'employee-counts', key: '2026-12-31' },
      ],
    });
  });

  it('takes the newest filing of a restated year, and the widest tag of that filing', async () => {
    const rows = await rowsOf(operatingMargin, {
      'company-annual.csv': [
        tagged('Revenues', 2026, 1000),
        tagged('Revenues', 2026, 800, '2028-02-01'),
        tagged('SalesRevenueNet', 2026, 500, '2028-02-01'),
        tagged('OperatingIncomeLoss', 2026, -80),
      ],
    });
    expect(rows[0]!.figure!.value).toMatchObject({ best: -0.1, bound: 'exact' });
  });

  it('gives capital expenditure as a share of revenue, and says when the revenue is not held', async () => {
    const capex = tagged('PaymentsToAcquirePropertyPlantAndEquipment', 2026, 250);
    const [known] = await rowsOf(capexOverRevenue, {
      'company-annual.csv': [capex, tagged('Revenues', 2026, 1000)],
    });
    expect(known!.cells.share).toBe(0.25);
    const [alone] = await rowsOf(capexOverRevenue, { 'company-annual.csv': [capex] });
    expect(alone).toMatchObject({ figure: null, remark: 'no revenue of the same days is known' });
  });

  it('gives a change of heads only between counts of one wording', async () => {
    const rows = await rowsOf(headcount, {
      'employee-counts.csv': [
        heads('2025-12-31', 100),
        heads('2026-12-31', 80),
        heads('2027-12-31', 90, 'equivalents'),
      ],
    });
    expect(rows.map(({ cells }) => cells.change)).toEqual([null, expect.closeTo(-0.2, 12), null]);
  });
});

describe('AI money', () => {
  it('is graded by who says it, and made a share only of the same calendar year’s total', async () => {
    const spend = { ...year, measure: 'spend', unit: 'USD', claim: 'AI spending' };
    const rows = await rowsOf(aiCapexShare, {
      'article-facts.csv': [
        fact('a', { ...spend, low: 100, bound: 'at-least', stance: 'predicted', speaker: 'employer' }),
        fact('b', { ...spend, best: 100, stance: 'reported', speaker: 'filing' }),
        fact('c', { ...spend, best: 100, period_start: '2027', period_end: '2027', speaker: 'analyst' }),
        fact('d', {
          ...year,
          measure: 'ratio',
          unit: 'share',
          best: 0.3,
          claim: 'AI share of capital expenditure',
          speaker: 'author',
        }),
      ],
      'company-annual.csv': [tagged('PaymentsToAcquireProductiveAssets', 2026, 400)],
    });
    expect(rows.map(({ cells }) => [cells.grade, cells.share])).toEqual([
      ['guided', 0.25],
      ['disclosed', 0.25],
      ['imputed', 0.3],
      ['analyst', null],
    ]);
    expect(rows[0]!.figure!.value).toMatchObject({ low: 0.25, bound: 'at-least' });
  });

  it('stands over the jobs announced in its year, and over nothing where none is counted', async () => {
    const saving = { ...year, measure: 'saving', unit: 'USD', best: 1200, claim: 'savings' };
    const facts = [fact('a', saving), fact('b', { ...saving, period_start: '2028', period_end: '2028' })];
    const rows = await rowsOf(spendPerSavedJob, {
      'article-facts.csv': facts,
      'layoff-claims.csv': [layoff('l', { announced: '2026-05-01', best: 8, event: 'orchard-2026' })],
    });
    expect(rows.map(({ cells }) => [cells.year, cells.per_job])).toEqual([
      ['2026', 150],
      ['2028', null],
    ]);
    expect(rows[0]!.figure!.unit).toBe('USD per announced job cut');
  });
});
