import { Problem } from '../core/index.ts';
import type { Ledger } from '../ledger/index.ts';

/** A day that exists, or a problem that says what a day looks like. */
export function checkedDay(given: string, option: string = 'as-of'): string {
  const day = new Date(`${given}T00:00:00Z`);
  const exists =
    /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(given);
  if (exists) return given;
  throw new Problem('bad-option', `Expected a day such as 2026-04-23; "${given.slice(0, 40)}" came.`, {
    hint: `Give the day as year-month-day, for example --${option} 2026-06-30.`,
    facts: { option, given: given.slice(0, 40) },
  });
}

/** The newest day on which the ledger learnt something. */
export async function newestDay(ledger: Pick<Ledger, 'query'>): Promise<string | null> {
  const [row] = await ledger.query<{ newest: string | null }>(`
    SELECT max(known_at[:10]) AS newest
    FROM (SELECT known_at FROM statements UNION ALL SELECT known_at FROM observations)`);
  return row?.newest ?? null;
}

/** Today, or the newest day that the ledger knows when that is later: a slow clock hides nothing. */
function later(today: string, newest: string | null): string {
  return newest !== null && newest > today ? newest : today;
}

/** The day that was asked for, or else today or the newest day that the ledger knows. */
export async function dayAsked(
  asOf: string | undefined,
  today: string,
  newest: () => Promise<string | null>,
): Promise<string> {
  return asOf === undefined ? later(today, await newest()) : checkedDay(asOf);
}
