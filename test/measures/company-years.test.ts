import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Batch } from '../../src/core/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { type CompanyYear, companyYears, type YearFigure } from '../../src/measures/company-years.ts';
import { companyFactsBatch } from '../../src/sources/edgar/companyfacts/batch.ts';
import { parseCsv } from '../../src/sources/register/csv.ts';
import { employer } from '../sources/edgar/known.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/company/companyfacts-${name}.json`, import.meta.url));
const payload = (bytes: Uint8Array, company: string): Batch =>
  companyFactsBatch(bytes, {
    companies: [employer(company, cikIn(bytes))],
    retrieved: '2026-01-01',
    url: null,
  });
const cikIn = (bytes: Uint8Array): string =>
  /\d{5,10}/.exec(new TextDecoder().decode(bytes.subarray(0, 60)))![0].padStart(10, '0');

async function yearsOf(
  batches: readonly Batch[],
  asOf: string,
  company = 'kestrel',
): Promise<readonly CompanyYear[]> {
  const ledger: Ledger = await openLedger(':memory:');
  for (const batch of batches) await ledger.append(batch);
  const years = await companyYears({ ledger, asOf }, company);
  await ledger.close();
  return years;
}

const kestrel = payload(fixture('kestrel'), 'kestrel');
const told = (year: CompanyYear, of: string): YearFigure | undefined =>
  year.figures.find((each) => each.of === of);
const ratio = (year: CompanyYear, label: string): number | null | undefined =>
  year.ratios.find((each) => each.label === label)?.figure.value.best;

describe('the fiscal years of a company', () => {
  it('hold one figure a year, from the widest tag of the newest filing', async () => {
    const [latest, before, first] = await yearsOf([kestrel], '2026-01-01');
    expect(latest).toMatchObject({ start: '2023-12-31', end: '2024-12-28' });
    expect(told(latest!, 'revenue')).toMatchObject({
      series: 'us-gaap/Revenues',
      figure: { value: { best: 1_100_000_000 }, unit: 'USD' },
      citation: '10-K filed 2025-02-20, 0009990001-25-000006',
      firstTold: null,
    });
    expect(told(latest!, 'capex')).toMatchObject({ series: 'us-gaap/PaymentsToAcquireProductiveAssets' });
    expect(told(first!, 'revenue')).toMatchObject({ series: 'us-gaap/Revenues', firstTold: null });
    expect(before!.end).toBe('2023-12-30');
  });

  it('give revenue per employee, margin and capex share of one and the same year', async () => {
    const [latest, before] = await yearsOf([kestrel], '2026-01-01');
    expect(ratio(latest!, 'revenue per employee')).toBe(500_000);
    expect(ratio(latest!, 'operating margin')).toBe(0.15);
    expect(ratio(latest!, 'capex over revenue')).toBeCloseTo(2 / 11, 12);
    expect(latest!.ratios[0]!.figure.unit).toBe('USD per employee');
    expect(ratio(before!, 'revenue per employee')).toBeUndefined();
  });

  it('say what was first told of a restated figure, and answer as of a day before the restatement', async () => {
    const restated = (await yearsOf([kestrel], '2026-01-01'))[1]!;
    expect(told(restated, 'operating-income')).toMatchObject({
      figure: {
        value: { best: 100_000_000 },
        caveats: ['Restated: first told as USD 120 million (10-K filed 2024-02-22, 0009990001-24-000005).'],
      },
      firstTold: { value: 120_000_000 },
    });
    const earlier = (await yearsOf([kestrel], '2024-05-01'))[0]!;
    expect(told(earlier, 'operating-income')).toMatchObject({
      figure: { value: { best: 120_000_000 } },
      firstTold: null,
    });
    expect(earlier.end).toBe('2023-12-30');
  });

  it('take thousands told again in millions for one figure', async () => {
    const rounded = JSON.parse(fixture('kestrel').toString());
    rounded.facts['us-gaap'].OperatingIncomeLoss.units.USD[1].val = 100_162_000;
    const bytes = new TextEncoder().encode(JSON.stringify(rounded));
    const year = (await yearsOf([payload(bytes, 'kestrel')], '2026-01-01'))[1]!;
    expect(told(year, 'operating-income')).toMatchObject({
      figure: { value: { best: 100_000_000 } },
      firstTold: null,
    });
  });

  it('end each receipt in the very fact of the held payload', async () => {
    const [latest] = await yearsOf([kestrel], '2026-01-01');
    const [link] = told(latest!, 'revenue')!.figure.receipt.links;
    expect(JSON.parse(link!.quote)).toMatchObject({
      start: '2023-12-31',
      end: '2024-12-28',
      val: 1_100_000_000,
    });
    expect(fixture('kestrel').toString().slice(link!.document.start, link!.document.end)).toBe(link!.quote);
  });

  it('refuse a headcount of another day', async () => {
    const moved = JSON.parse(fixture('kestrel').toString());
    moved.facts.dei.EntityNumberOfEmployees.units.employee[0].end = '2024-09-01';
    const bytes = new TextEncoder().encode(JSON.stringify(moved));
    const [latest] = await yearsOf([payload(bytes, 'kestrel')], '2026-01-01');
    expect(ratio(latest!, 'revenue per employee')).toBeUndefined();
    expect(latest!.refused).toEqual([
      'No revenue per employee for the year to 2024-12-28: employees are counted on 2024-09-01, not at its end.',
    ]);
  });

  it('stay in the currency that the filer reports in', async () => {
    const years = await yearsOf([payload(fixture('brandholt'), 'brandholt')], '2026-01-01', 'brandholt');
    expect(years.map((year) => told(year, 'revenue')?.figure)).toMatchObject([
      { unit: 'EUR', value: { best: 735_000_000 } },
      { unit: 'EUR', value: { best: 700_000_000 } },
    ]);
    expect(ratio(years[0]!, 'operating margin')).toBeCloseTo(0.1, 12);
  });
});

const shared = new URL('../../../shared/', import.meta.url);
const filers = [
  ['AAPL', '0000320193'],
  ['NVDA', '0001045810'],
  ['GOOGL', '0001652044'],
] as const;

describe.skipIf(!existsSync(shared))(
  'three filers against the figures of their own reports (only where ../shared is)',
  () => {
    it.each(filers)(
      '%s: capex, revenue and operating income of each year, with tag, period and filing',
      async (ticker, cik) => {
        const bytes = readFileSync(new URL(`data/company/sec/companyfacts.CIK${cik}.json`, shared));
        const [header, ...body] = parseCsv(readFileSync(new URL('facts/company-annual.csv', shared), 'utf8'));
        const rows = body.map((row) =>
          Object.fromEntries(header!.fields.map((f, i) => [f.value, row.fields[i]?.value ?? ''])),
        );
        const wanted = rows.filter(
          (row) =>
            row.ticker === ticker &&
            /:(?:Revenues|RevenueFromContract\w+|OperatingIncomeLoss|PaymentsToAcquire\w+)$/.test(row.tag!),
        );
        expect(wanted).toHaveLength(9);
        const filed = /10-k-(\d{4}-\d{2}-\d{2})/.exec(wanted[0]!.source!)![1]!;
        const batch = payload(bytes, ticker.toLowerCase());
        const then = await yearsOf([batch], filed, ticker.toLowerCase());
        const now = await yearsOf([batch], '2026-11-22', ticker.toLowerCase());
        for (const row of wanted) {
          const series = row.tag!.replace(':', '/');
          const inYear = (years: readonly CompanyYear[]): CompanyYear =>
            years.find((year) => year.end === row.end)!;
          const told = inYear(then).figures.find((each) => each.series === series)!;
          expect([told.figure.value.best, inYear(then).start], row.tag).toEqual([
            Number(row.value),
            row.start,
          ]);
          expect(told.citation).toMatch(new RegExp(`^10-K filed ${filed}, \\d{10}-\\d{2}-\\d{6}$`));
          expect(told.figure.receipt.links[0]!.quote).toContain(row.end);
          const later = inYear(now).figures.find((each) => each.of === told.of)!;
          expect(later.figure.value.best, `${row.tag} today`).toBe(Number(row.value));
        }
      },
    );
  },
);
