import { sqlBeside } from '../input.ts';
import { type Found, type TableMeasure, witnessOf } from './definition.ts';

interface Row extends Found {
  readonly series: string;
  readonly unit: string;
  readonly n: number;
  readonly subjects: number;
  readonly first: string;
  readonly last: string;
  readonly newest: string;
}

/** Which series the ledger holds. */
export const series: TableMeasure = {
  name: 'series',
  question: 'Which series does the ledger hold?',
  definition:
    'Each series of observations, with its unit, how many values and subjects it has, and the days it spans.',
  unit: 'values',
  caveats: ['The count is of values as they stand on the day asked for; revisions of one value are one.'],
  fill: 'Any source of observations fills this.',
  by: ['series'],
  columns: ['series', 'unit', 'values', 'subjects', 'first', 'last', 'newest'],
  sql: sqlBeside(import.meta.url),
  rows: (found) =>
    (found as readonly Row[]).map((row) => ({
      cells: {
        series: row.series,
        unit: row.unit,
        values: row.n,
        subjects: row.subjects,
        first: row.first,
        last: row.last,
        newest: row.newest,
      },
      figure: null,
      remark: null,
      witness: witnessOf(row),
    })),
};
