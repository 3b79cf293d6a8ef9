import { sqlBeside } from '../input.ts';
import { type Found, type TableMeasure, type TableRow, witnessOf } from './definition.ts';

interface Row extends Found {
  readonly what: string;
  readonly month: string;
  readonly boards: number;
  readonly listings: number | null;
}

/** Listings by month, of each kind that a source counts. */
export const postings: TableMeasure = {
  name: 'postings',
  question: 'How many jobs are advertised?',
  definition:
    'Listings on the last day of the month that each board was seen, summed over boards; one row a kind of listing that the source counts.',
  unit: 'listings',
  caveats: [
    'A listing is no job: some are advertised in six cities, some are never meant to be filled.',
    'Boards come and go; compare two months only over the same boards.',
  ],
  fill: 'A crawl of employers’ boards, or a published count of listings by month, fills this.',
  by: ['month'],
  asks: ['company'],
  columns: ['kind', 'month', 'boards', 'listings'],
  sql: sqlBeside(import.meta.url),
  rows: (found) => (found as readonly Row[]).map(rowOf),
};

function rowOf(row: Row): TableRow {
  const { what, month, boards, listings } = row;
  return {
    cells: { kind: what, month, boards, listings },
    figure:
      listings === null
        ? null
        : {
            value: { low: null, best: listings, high: null, bound: 'exact' },
            unit: 'listings',
            unitOfAccount: null,
            population: `${what} listings of ${boards} boards`,
            period: { start: month, end: month, basis: 'calendar' },
            measure: 'postings',
          },
    remark: null,
    witness: witnessOf(row),
  };
}
