import type { Period } from '../../core/index.ts';
import { type Measured, tryShareOf } from '../../core/units/index.ts';
import { allCuts } from '../announced-months.ts';
import { sqlBeside } from '../input.ts';
import { resultOf } from './company-year.ts';
import { type Found, type TableMeasure, type TableRow, witnessOf } from './definition.ts';

interface WindowRow extends Found {
  readonly slot: string;
  readonly months: number;
  readonly unknown: readonly string[] | null;
  readonly ai: number | null;
  readonly total: number | null;
}

const lengths: Readonly<Record<string, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

/** The AI-cited share of announced cuts, window by window; a window that lacks a month has no share. */
export const aiShareTable: TableMeasure = {
  name: 'ai-share',
  question: 'What share of announced cuts cites AI?',
  definition:
    'Announced cuts of US employers that cite AI over all announced cuts of the same window, months summed; both must be known exactly for every month.',
  unit: 'share',
  caveats: [
    'Cited by the employer as a reason; citing is not causing, and one cut may have several reasons.',
    'The window decides the share: a quarter and a run of four months are two figures, and neither replaces the other.',
  ],
  fill: 'A monthly report that gives all announced cuts and those that cite AI, for each month of the window, fills this.',
  by: ['quarter', 'month', 'half', 'year', 'year-to-date'],
  columns: ['window', 'ai_cited', 'announced', 'share', 'months_known', 'months_unknown'],
  sql: sqlBeside(import.meta.url),
  rows: (found, by) => (found as readonly WindowRow[]).map((row) => rowOf(row, by)),
};

function rowOf(row: WindowRow, by: string): TableRow {
  const period = periodOf(row.slot, by);
  const wanted = lengths[by] ?? Number(row.slot.slice(5));
  const unknown = row.unknown ?? [];
  const whole = row.months === wanted && unknown.length === 0;
  const lacking =
    unknown.length > 0
      ? `${unknown.join(', ')} lacks an exact figure`
      : 'the ledger does not hold all of its months';
  const { figure, remark } = whole ? share(row, period) : { figure: null, remark: lacking };
  const cells = {
    window: by === 'year-to-date' ? `${period.start} to ${period.end}` : row.slot,
    ai_cited: whole ? row.ai : null,
    announced: whole ? row.total : null,
    share: figure?.value.best ?? null,
    months_known: row.months,
    months_unknown: wanted - row.months,
  };
  return { cells, figure, remark, witness: witnessOf(row) };
}

function share(row: WindowRow, period: Period): ReturnType<typeof resultOf> {
  const count = (best: number | null, population: string): Measured => ({
    value: { low: null, best, high: null, bound: 'exact' },
    unit: 'jobs',
    unitOfAccount: 'total-across-employers',
    population,
    period,
    measure: 'jobs',
  });
  return resultOf(
    tryShareOf(count(row.ai, `${allCuts} that cite AI`), count(row.total, allCuts), { within: allCuts }),
  );
}

function periodOf(slot: string, by: string): Period {
  const start = by === 'year-to-date' ? `${slot.slice(0, 4)}-01` : slot;
  return { start, end: slot, basis: 'calendar' };
}
