import { sqlBeside } from './input.ts';
import type { YearRow } from './table/company-year.ts';

/** A figure of a whole year with the revenue of the same days; `null` where none is held. */
export interface OverRevenueRow extends YearRow {
  readonly revenue: number | null;
  readonly amount: number;
}

const sql = sqlBeside(import.meta.url);

/** The query of one figure beside revenue: only the figure's name differs from measure to measure. */
export const overRevenue = (figure: 'capex' | 'operating-income'): string =>
  sql.replace('$figure', `'${figure}'`);
