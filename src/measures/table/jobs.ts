import type { Period, UnitOfAccount } from '../../core/index.ts';
import { sqlBeside } from '../input.ts';
import { between, type Found, type TableMeasure, type TableRow, witnessOf } from './definition.ts';

interface JobsRow extends Found {
  readonly word: string;
  readonly counted_by: string;
  readonly unit_of_account: UnitOfAccount;
  readonly events: number;
  readonly without_count: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly about: boolean;
  readonly first_day: string | null;
  readonly last_day: string | null;
}

const dimensions = [
  'month',
  'year',
  'company',
  'reason',
  'ai-cause',
  'unit',
  'sector',
  'stage',
  'profitability',
];

/** Jobs in workforce actions. What counts unlike things stands in rows of its own. */
export const jobs: TableMeasure = {
  name: 'jobs',
  question: 'How many jobs, in which actions?',
  definition:
    'Jobs in workforce actions, from the least to the most that the claims on each action give; each unit of account apart, and each counter apart.',
  unit: 'jobs',
  caveats: [
    'An action with several reasons stands under each of them; an action without a count is counted in events and in no sum.',
    'Counted by events: actions that sources tie to one event. Counted by a tracker: its own rows, which other counters may tell too; so counters never add, nor do units of account.',
    'Profitability is the sign of net income in the last full year that ended before the announcement; sector and stage are as a tracker states them, about is taken at its stated value.',
  ],
  fill: 'Claims or actions with a count fill this; --by sector and stage need a tracker’s table (headcount add FILE), --by reason needs actions with stated reasons.',
  by: dimensions,
  columns: ['group', 'counted_by', 'unit_of_account', 'jobs_low', 'jobs_high', 'events', 'without_count'],
  sql: sqlBeside(import.meta.url),
  rows: (found, by) => (found as readonly JobsRow[]).map((row) => rowOf(row, by)),
};

function rowOf(row: JobsRow, by: string): TableRow {
  const { word, counted_by, unit_of_account, low, high, events, without_count } = row;
  const known = low !== null || high !== null;
  return {
    cells: {
      group: word,
      counted_by,
      unit_of_account,
      jobs_low: low,
      jobs_high: high,
      events,
      without_count,
    },
    figure: known
      ? {
          value: between(low, high, row.about),
          unit: 'jobs',
          unitOfAccount: unit_of_account,
          population:
            by === 'company' ? `${word}, counted by ${counted_by}` : `employers, counted by ${counted_by}`,
          period: periodOf(row, by),
          measure: 'jobs',
        }
      : null,
    remark: known ? null : 'none of these actions gives a count',
    witness: witnessOf(row),
  };
}

function periodOf({ word, first_day, last_day }: JobsRow, by: string): Period | null {
  if ((by === 'month' || by === 'year') && word !== 'not stated')
    return { start: word, end: word, basis: 'calendar' };
  return first_day === null || last_day === null
    ? null
    : { start: first_day, end: last_day, basis: 'calendar' };
}
