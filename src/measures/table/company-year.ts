import type { Bound, PeriodBasis } from '../../core/index.ts';
import type { Measured, Outcome } from '../../core/units/index.ts';
import { between, type Found } from './definition.ts';

/** A company's year as a query gives it: an amount with its two ends. */
export interface YearRow extends Found {
  readonly company: string;
  readonly period_start: string;
  readonly period_end: string;
  readonly period_basis: PeriodBasis;
  readonly unit: string;
}

/** Employees on one day of the year, in the words of the filing. */
export interface HeadsOfYear {
  readonly day: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly bound: Bound | null;
}

/** An amount of the whole year. */
export function yearAmount(
  row: YearRow,
  amount: number | null,
  measure: Measured['measure'],
): Measured | null {
  if (amount === null) return null;
  const period = { start: row.period_start, end: row.period_end, basis: row.period_basis };
  const value = between(amount, amount);
  return { value, unit: row.unit, unitOfAccount: null, population: row.company, period, measure };
}

export function headsOf(row: YearRow & HeadsOfYear): Measured | null {
  const { day, low, best, high, bound } = row;
  if (day === null || bound === null || (low === null && best === null && high === null)) return null;
  return {
    value: { low, best, high, bound },
    unit: 'jobs',
    unitOfAccount: null,
    population: row.company,
    period: { start: day, end: day, basis: 'as-of' },
    measure: 'headcount',
  };
}

/** The result, or the sentence that says why there is none. */
export function resultOf(outcome: Outcome<Measured>): { figure: Measured | null; remark: string | null } {
  return outcome.ok
    ? { figure: outcome.value, remark: null }
    : { figure: null, remark: outcome.bridge.refusal };
}

/** The calendar year in which a year of figures ends, as readers name it. */
export function yearOf(row: Pick<YearRow, 'period_end'>): string {
  return row.period_end.slice(0, 4);
}
