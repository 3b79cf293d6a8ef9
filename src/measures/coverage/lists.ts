import { type MeasureInput, sqlBeside } from '../input.ts';
import { grouped } from './grouped.ts';

const sql = sqlBeside(import.meta.url);

/** *fresh*: fetched lately, and tells of late days. *stale*: not fetched lately. *silent*: fetched lately, and tells of none. */
export type Freshness = 'fresh' | 'stale' | 'silent' | 'unknown';

/** What one source holds of one state; a source that is not by state has the empty one. */
export interface CoveredList {
  readonly source: string;
  readonly state: string;
  readonly rows: number;
  readonly first: string | null;
  readonly newest: string | null;
  /** the day its newest copy was fetched */
  readonly retrieved: string | null;
  readonly freshness: Freshness;
  readonly months: readonly CoveredMonth[];
  /** months between its first and its last that it says nothing of: not known to be months without a cut */
  readonly silentMonths: number;
}

export interface CoveredMonth {
  readonly month: string;
  /** `null` when the source says nothing of the month */
  readonly rows: number | null;
}

interface ListRow {
  readonly [column: string]: unknown;
  readonly source: string;
  readonly state: string;
  readonly month: string | null;
  readonly n: number;
  readonly newest: string | null;
  readonly retrieved: string | null;
}

/** A copy is stale after so many days; a list that tells of none of the days before its copy is silent. */
const staleDays = 35;
const silentDays = 62;

/** Each source with the states and months that it tells of. A month that it is silent about is never a zero. */
export async function coveredLists({ ledger, asOf }: MeasureInput): Promise<readonly CoveredList[]> {
  const rows = await ledger.query<ListRow>(sql, { day: asOf }, { asOf });
  const groups = grouped(rows, (row) => `${row.source} ${row.state}`);
  return [...groups.values()].map((group) => coveredList(group, asOf));
}

function coveredList(group: readonly ListRow[], asOf: string): CoveredList {
  const { source, state, retrieved } = group[0]!;
  const counted = new Map(group.flatMap(({ month, n }) => (wholeMonth(month) ? [[month, n] as const] : [])));
  const known = [...counted.keys()].filter((month) => month <= asOf).sort();
  const months = between(known[0] ?? null, known.at(-1) ?? null).map((month) => ({
    month,
    rows: counted.get(month) ?? null,
  }));
  const days = group.flatMap(({ newest }) => (newest !== null && newest <= asOf ? [newest] : []));
  const newest = days.sort().at(-1) ?? null;
  return {
    source,
    state,
    rows: group.reduce((sum, { n }) => sum + n, 0),
    first: known[0] ?? null,
    newest,
    retrieved,
    freshness: freshnessOf(newest, retrieved, asOf),
    months,
    silentMonths: months.filter(({ rows }) => rows === null).length,
  };
}

function freshnessOf(newest: string | null, retrieved: string | null, asOf: string): Freshness {
  if (retrieved === null) return 'unknown';
  if (daysBetween(retrieved, asOf) > staleDays) return 'stale';
  return newest === null || daysBetween(newest, retrieved) > silentDays ? 'silent' : 'fresh';
}

const wholeMonth = (month: string | null): month is string => month !== null && /^\d{4}-\d{2}$/.test(month);

/** Whole days from one ISO date to another; a month counts from its first day. */
function daysBetween(from: string, to: string): number {
  const day = (date: string): number =>
    Date.parse(`${date.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`) / 864e5;
  return day(to) - day(from);
}

function between(first: string | null, last: string | null): readonly string[] {
  if (first === null || last === null) return [];
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  return Array.from({ length: number(last) - number(first) + 1 }, (_, i) => {
    const at = number(first) + i;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
