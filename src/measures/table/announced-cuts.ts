import { sqlBeside } from '../input.ts';
import { type ObservationRow, quantityOf } from '../rows.ts';
import { type Found, type TableMeasure, type TableRow, witnessOf } from './definition.ts';

type CutsRow = ObservationRow & Found & { readonly reason: string; readonly span: string };

/** Announced cuts by window and stated reason, as one counter reports them. */
export const announcedCuts: TableMeasure = {
  name: 'announced-cuts',
  question: 'How many announced cuts, by stated reason?',
  definition:
    'Announced job cuts of US employers in a month, a year to date or a year, in all and by the reason the employer states.',
  unit: 'jobs',
  caveats: [
    'Counted by Challenger, Gray & Christmas from announcements; announced is not separated.',
    'Reasons are parts of their total and overlap nothing there; a month that nobody reported is absent, not zero.',
  ],
  fill: 'A monthly report of announced cuts fills this.',
  by: ['month', 'year-to-date', 'year'],
  columns: ['start', 'end', 'reason', 'jobs', 'bound'],
  sql: sqlBeside(import.meta.url),
  rows: (found) => (found as readonly CutsRow[]).map(rowOf),
};

function rowOf(row: CutsRow): TableRow {
  const { period_start: start, period_end: end, reason, bound } = row;
  const period = start === null || end === null ? null : { start, end, basis: 'calendar' as const };
  return {
    cells: { start, end, reason, jobs: row.best ?? row.low ?? row.high, bound },
    figure: {
      value: quantityOf(row),
      unit: 'jobs',
      unitOfAccount: 'total-across-employers',
      population:
        reason === 'total' ? 'announced cuts of US employers' : `announced cuts of US employers: ${reason}`,
      period,
      measure: 'jobs',
    },
    remark: null,
    witness: witnessOf(row),
  };
}
