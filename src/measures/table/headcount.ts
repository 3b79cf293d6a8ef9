import type { Bound } from '../../core/index.ts';
import { sqlBeside } from '../input.ts';
import { type Found, type TableMeasure, type TableRow, witnessOf } from './definition.ts';

interface Row extends Found {
  readonly company: string;
  readonly day: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly counting: string;
  readonly day_before: string | null;
  readonly best_before: number | null;
  readonly counting_before: string | null;
}

/** Employees on a day, and how many more or fewer than the count before. */
export const headcount: TableMeasure = {
  name: 'headcount',
  question: 'How many employees, and is it more or fewer than before?',
  definition: 'Employees that a company counts on a day, as its filing counts them.',
  unit: 'jobs',
  caveats: [
    'A change is given only where both counts are worded alike; heads and equivalents are two things.',
    'A filing that states none is unknown, never zero. Contractors are not employees and are not here.',
  ],
  fill: 'The employee count of an annual report fills this.',
  by: ['company-day'],
  asks: ['company'],
  columns: ['company', 'year', 'counted_on', 'employees', 'counting', 'since', 'change'],
  sql: sqlBeside(import.meta.url),
  rows: (found) => (found as readonly Row[]).map(rowOf),
};

function rowOf(row: Row): TableRow {
  const { company, day, low, best, high, bound } = row;
  const known = low !== null || best !== null || high !== null;
  const alike =
    row.best_before !== null &&
    best !== null &&
    row.counting.split(',')[0] === row.counting_before?.split(',')[0];
  return {
    cells: {
      company,
      year: day.slice(0, 4),
      counted_on: day,
      employees: best,
      counting: row.counting,
      since: alike ? row.day_before : null,
      change: alike ? best! / row.best_before! - 1 : null,
    },
    figure: known
      ? {
          value: { low, best, high, bound },
          unit: 'jobs',
          unitOfAccount: null,
          population: company,
          period: { start: day, end: day, basis: 'as-of' },
          measure: 'headcount',
        }
      : null,
    remark: known ? null : 'the filing states no count',
    witness: witnessOf(row),
  };
}
