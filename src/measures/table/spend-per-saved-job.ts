import type { Bound } from '../../core/index.ts';
import { type Measured, tryDivide } from '../../core/units/index.ts';
import { sqlBeside } from '../input.ts';
import { resultOf } from './company-year.ts';
import { between, type Found, type TableMeasure, type TableRow, witnessOf } from './definition.ts';

interface Row extends Found {
  readonly company: string;
  readonly year: string;
  readonly measure: 'spend' | 'saving';
  readonly unit: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly stance: string;
  readonly said_by: string;
  readonly jobs_low: number | null;
  readonly jobs_high: number | null;
}

/** Money for AI, and money said to be saved, for each job announced to go in the same year. */
export const spendPerSavedJob: TableMeasure = {
  name: 'spend-per-saved-job',
  question: 'How much money stands behind each job cut?',
  definition:
    'A company’s AI spending, or its stated saving, in a calendar year, over the jobs it announced to cut in that year.',
  unit: 'USD per announced job cut',
  caveats: [
    'The two stand side by side; that the spending replaced the jobs is a claim, and no quotient shows it.',
    'Spending buys what lasts for years, and a saving is often a year’s worth: the two rows of a company do not subtract.',
    'An announced job is not yet a saved one: some are filled again.',
  ],
  fill: 'A company’s AI spending or saving for a calendar year, and a count of the jobs it announced to cut then, fill this.',
  by: ['company-year'],
  asks: ['company'],
  columns: ['company', 'year', 'money', 'per_job', 'amount', 'bound', 'jobs_low', 'jobs_high', 'said_by'],
  sql: sqlBeside(import.meta.url),
  rows: (found) => (found as readonly Row[]).map(rowOf),
};

function rowOf(row: Row): TableRow {
  const { company, year, measure, low, best, high, bound, said_by, jobs_low, jobs_high } = row;
  const { figure, remark } = perJob(row);
  const value = figure?.value;
  return {
    cells: {
      company,
      year,
      money: measure,
      amount: best ?? low ?? high,
      bound,
      said_by,
      jobs_low,
      jobs_high,
      per_job: value?.best ?? value?.low ?? value?.high ?? null,
    },
    figure: figure === null ? null : { ...figure, unit: `${row.unit} per announced job cut` },
    remark,
    witness: witnessOf(row),
  };
}

function perJob(row: Row): { figure: Measured | null; remark: string | null } {
  const { company, year, measure, unit, low, best, high, bound, jobs_low, jobs_high } = row;
  if (jobs_low === null || jobs_low === 0)
    return { figure: null, remark: 'no count of announced cuts for that year' };
  const of = { population: company, period: { start: year, end: year, basis: 'calendar' as const } };
  const money: Measured = { ...of, value: { low, best, high, bound }, unit, unitOfAccount: null, measure };
  const cuts: Measured = {
    ...of,
    value: between(jobs_low, jobs_high),
    unit: 'jobs',
    unitOfAccount: 'announced',
    measure: 'jobs',
  };
  return resultOf(tryDivide(money, cuts));
}
