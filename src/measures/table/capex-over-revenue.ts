import { tryShareOf } from '../../core/units/index.ts';
import { type OverRevenueRow, overRevenue } from '../over-revenue.ts';
import { resultOf, yearAmount, yearOf } from './company-year.ts';
import { type TableMeasure, type TableRow, witnessOf } from './definition.ts';

/** Capital expenditure of a year as a share of its revenue. */
export const capexOverRevenue: TableMeasure = {
  name: 'capex-over-revenue',
  question: 'How much of the revenue goes into building?',
  definition:
    'Cash paid for property and equipment in a whole year as filed, over the revenue of the same days.',
  unit: 'share',
  caveats: [
    'All capital expenditure, of which AI is a part that filings seldom state: see ai-capex-share.',
    'Finance leases are not in this tag, so firms that lease their machines look as if they built less.',
  ],
  fill: 'Capital expenditure and revenue of one year, from the annual report, fill this.',
  by: ['company-year'],
  asks: ['company'],
  columns: ['company', 'year', 'basis', 'capex', 'revenue', 'share'],
  sql: overRevenue('capex'),
  rows: (found) => (found as readonly OverRevenueRow[]).map(rowOf),
};

function rowOf(row: OverRevenueRow): TableRow {
  const capex = yearAmount(row, row.amount, 'spend');
  const revenue = yearAmount(row, row.revenue, 'revenue');
  const { figure, remark } =
    capex === null || revenue === null
      ? { figure: null, remark: 'no revenue of the same days is known' }
      : resultOf(tryShareOf(capex, revenue, { within: row.company }));
  return {
    cells: {
      company: row.company,
      year: yearOf(row),
      basis: row.period_basis,
      capex: row.amount,
      revenue: row.revenue,
      share: figure?.value.best ?? null,
    },
    figure,
    remark,
    witness: witnessOf(row),
  };
}
