import type {
  Bound,
  Evidence,
  Measure,
  Period,
  PeriodBasis,
  Quantity,
  UnitOfAccount,
} from '../core/index.ts';
import type { Measured } from '../core/units/index.ts';

interface FigureRow {
  readonly source: string;
  readonly key: string;
  readonly snapshot: string;
  readonly known_at: string;
  readonly subject: string;
  readonly company: string | null;
  readonly unit: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly period_start: string | null;
  readonly period_end: string | null;
  readonly period_basis: PeriodBasis | null;
  readonly citation: string | null;
}

/** A row of the ledger's `statements` table. */
export interface StatementRow extends FigureRow {
  readonly [column: string]: unknown;
  readonly id: string;
  readonly start_at: number;
  readonly end_at: number;
  readonly quote: string;
  readonly measure: Measure;
  readonly unit_of_account: UnitOfAccount | null;
  readonly population: string | null;
  readonly evidence: Evidence;
  readonly document: string;
  readonly attributed_to: string | null;
  readonly note: string | null;
  readonly event: string | null;
}

/** A row of the ledger's `observations` table. */
export interface ObservationRow extends FigureRow {
  readonly [column: string]: unknown;
  readonly series: string;
  readonly basis: string | null;
}

export function quantityOf({ low, best, high, bound }: FigureRow): Quantity {
  return { low, best, high, bound };
}

export function periodOf({
  period_start: start,
  period_end: end,
  period_basis: basis,
}: FigureRow): Period | null {
  return start === null || end === null ? null : { start, end, basis: basis ?? 'unknown' };
}

/** A statement as the unit algebra sees it; without a stated population the figure is the subject's own. */
export function measuredOf(row: StatementRow): Measured {
  return {
    value: quantityOf(row),
    unit: row.unit,
    unitOfAccount: row.unit_of_account,
    population: row.population ?? row.subject,
    period: periodOf(row),
    measure: row.measure,
  };
}
