import { existsSync, readdirSync } from 'node:fs';
import { companyBook } from '../src/engine/link/company-facts.ts';
import { linkEvents } from '../src/linking/index.ts';
import { type RegisterRow, registerFolder, registerRows } from './register-claims.ts';
import type { Timing } from './run.ts';

/**
 * Washington's rows after its date column changed meaning: a row last seen on 2026-08-05 listed again from 2026-08-04 on under
 * another day of notice is a shadow. Two rows of one employer and place that stood in one copy of a list are true refilings.
 */
export function registerShadows(): readonly Timing[] {
  if (!existsSync(registerFolder)) return [];
  const states = readdirSync(registerFolder).filter((name) => name.endsWith('.csv'));
  const book = companyBook();
  let [found, flagged, refilings] = [0, 0, 0];
  for (const state of states) {
    const rows = registerRows(state);
    const byName = new Map(rows.map((row) => [row.row, row]));
    for (const pair of together(rows)) refilings += pair;
    for (const { a, b, relation } of linkEvents(rows, book)) {
      if (relation !== 'repeats') continue;
      const [p, q] = [byName.get(a)!, byName.get(b)!];
      if (listedAnew(p, q) || listedAnew(q, p)) found += state === 'wa.csv' ? 1 : 0;
      else flagged += 1;
    }
  }
  return [
    {
      what: 'register: Washington’s shadows found',
      value: found,
      unit: 'of 1,381',
      goal: { at: 'least', value: 1000 },
    },
    {
      what: `register: true refilings flagged, of ${refilings} pairs`,
      value: (100 * flagged) / refilings,
      unit: '%',
      goal: { at: 'most', value: 2 },
    },
  ];
}

const listedAnew = (old: RegisterRow, fresh: RegisterRow): boolean =>
  old.last === '2026-08-05' && fresh.first >= '2026-08-04';

/** Pairs of one employer at one place within 200 days, both in one copy of the list. */
function* together(rows: readonly RegisterRow[]): Generator<number> {
  const groups = new Map<string, RegisterRow[]>();
  for (const row of rows) {
    const key = `${row.employer.toLowerCase()}|${row.place?.toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const group of groups.values())
    for (let i = 0; i < group.length; i++)
      for (let j = i + 1; j < group.length; j++) {
        const [p, q] = [group[i]!, group[j]!];
        if (listedAnew(p, q) || listedAnew(q, p) || p.date === null || q.date === null) continue;
        yield Math.abs(Date.parse(p.date) - Date.parse(q.date)) <= 200 * 86_400_000 ? 1 : 0;
      }
}
