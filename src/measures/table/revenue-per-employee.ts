import { tryDivide } from '../../core/units/index.ts';
import { sqlBeside } from '../input.ts';
import { type HeadsOfYear, headsOf, resultOf, type YearRow, yearAmount, yearOf } from './company-year.ts';
import { type TableMeasure, type TableRow, witnessOf } from './definition.ts';

interface Row extends YearRow, HeadsOfYear {
  readonly revenue: number;
  readonly counted: string | null;
}

/** Revenue of a year over the employees at its end. */
export const revenuePerEmployee: TableMeasure = {
  name: 'revenue-per-employee',
  question: 'How much revenue for each employee?',
  definition:
    'Revenue of a whole year as filed, over the employees the company counts on the last day that falls in that year.',
  unit: 'USD per employee',
  caveats: [
    'The count is of one day, the revenue of a year: a firm that shrinks late in the year looks leaner than it was.',
    'Employees are counted as each filing counts them (heads, full-time and part-time, or equivalents), so companies do not compare without their counting.',
    'Contractors are in no denominator here, because no filing of the register counts them.',
  ],
  fill: 'The year’s revenue and an employee count on a day inside that year, from the annual report, fill this.',
  by: ['company-year'],
  asks: ['company'],
  columns: ['company', 'year', 'per_employee', 'revenue', 'employees', 'counted_on', 'counting', 'basis'],
  sql: sqlBeside(import.meta.url),
  rows: (found) => (found as readonly Row[]).map(rowOf),
};

function rowOf(row: Row): TableRow {
  const revenue = yearAmount(row, row.revenue, 'revenue');
  const heads = headsOf(row);
  const { figure, remark } =
    revenue === null || heads === null
      ? { figure: null, remark: 'no employee count on a day of this year' }
      : resultOf(tryDivide(revenue, heads));
  return {
    cells: {
      company: row.company,
      year: yearOf(row),
      basis: row.period_basis,
      revenue: row.revenue,
      employees: row.best,
      counted_on: row.day,
      counting: row.counted,
      per_employee: figure?.value.best ?? null,
    },
    figure: figure === null ? null : { ...figure, unit: `${row.unit} per employee` },
    remark,
    witness: witnessOf(row),
  };
}
