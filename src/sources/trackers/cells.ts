import type { Quantity } from '../../core/index.ts';
import { implausibleDate, readDateCell } from '../rows/index.ts';

/** The one whole day that a cell names, `1/28/2026` or `March 18, 2026`, ISO; `null` for several, a month alone, or none. */
export function dayIn(cell: string): string | null {
  const { first, last } = readDateCell(cell);
  return first === last && first?.length === 10 ? first : null;
}

/** Why a row's day cannot stand, in the words a quarantined row carries; `null` when it can. */
export function dayProblem(day: string | null, cell: string, knownAt: string): string | null {
  if (cell === '') return 'the row has no date';
  if (day === null) return `expected a day, found "${cell.slice(0, 40)}"`;
  return implausibleDate(day, knownAt);
}

/** A whole number of jobs above zero, `1200` or `1200.0`; `null` for anything else. */
export function wholeJobs(cell: string): number | null {
  const jobs = /^\d+(?:\.0+)?$/.test(cell) ? Number(cell) : Number.NaN;
  return jobs > 0 ? jobs : null;
}

export function exactly(best: number): Quantity {
  return { low: null, best, high: null, bound: 'exact' };
}

/** A share of the workforce from a fraction, or from a percent with `of` 100; `null` outside of more than 0 to 1. */
export function shareOf(cell: string, of: 1 | 100 = 1): Quantity | null {
  const share = /^\d*\.?\d+(?:e-?\d+)?$/i.test(cell)
    ? Number((Number(cell) / of).toPrecision(12))
    : Number.NaN;
  return share > 0 && share <= 1 ? { low: null, best: share, high: null, bound: 'percent-only' } : null;
}
