import { tryDivide } from '../../core/units/index.ts';
import { type OverRevenueRow, overRevenue } from '../over-revenue.ts';
import { resultOf, yearAmount, yearOf } from './company-year.ts';
import { type TableMeasure, type TableRow, witnessOf } from './definition.ts';

/** Operating result of a year over its revenue. */
export const operatingMargin: TableMeasure = {
  name: 'operating-margin',
  question: 'What is left of the revenue?',
  definition: 'Operating income or loss of a whole year as filed, over the revenue of the same days.',
  unit: 'share',
  caveats: [
    'A fiscal year ends on the company’s own day: two companies’ years of one name are not the same days.',
    'A restated year is as the newest filing known by the day gives it.',
  ],
  fill: 'Operating income and revenue of one year, from the annual report, fill this.',
  by: ['company-year'],
  asks: ['company'],
  columns: ['company', 'year', 'basis', 'operating_income', 'revenue', 'margin'],
  sql: overRevenue('operating-income'),
  rows: (found) => (found as readonly OverRevenueRow[]).map(rowOf),
};

function rowOf(row: OverRevenueRow): TableRow {
  const income = yearAmount(row, row.amount, 'margin');
  const revenue = yearAmount(row, row.revenue, 'revenue');
  const { figure, remark } =
    income === null || revenue === null
      ? { figure: null, remark: 'no revenue of the same days is known' }
      : resultOf(tryDivide(income, revenue));
  return {
    cells: {
      company: row.company,
      year: yearOf(row),
      basis: row.period_basis,
      operating_income: row.amount,
      revenue: row.revenue,
      margin: figure?.value.best ?? null,
    },
    // a margin may be below nothing, which a share of a whole may not; it is read and said as a share of revenue
    figure: figure === null ? null : { ...figure, unit: 'share', measure: 'margin' },
    remark,
    witness: witnessOf(row),
  };
}
