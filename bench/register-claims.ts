import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openToLink } from '../src/engine/link/open-table.ts';
import type { EventClaim } from '../src/linking/index.ts';

export const registerFolder: URL = new URL('../../shared/data/warn/register/', import.meta.url);

/** A row of the notice register, with the copies of the list that it stood in. */
export interface RegisterRow extends EventClaim {
  readonly first: string;
  readonly last: string;
}

/** The ten states whose rows are among the labelled pairs, as claims. */
export function registerClaims(): readonly EventClaim[] {
  if (!existsSync(registerFolder)) return [];
  const states = ['wa', 'ca', 'tx', 'nj', 'ga', 'md', 'va', 'or', 'il', 'fl'];
  return states.flatMap((state) =>
    registerRows(`${state}.csv`).map((row, at) => ({ ...row, row: `reg-${state}:${at}` as const })),
  );
}

export function registerRows(state: string): readonly RegisterRow[] {
  const { columns, rows } = openToLink(fileURLToPath(new URL(state, registerFolder)));
  const cell = (name: string, row: number): string => columns.get(name)?.[row] ?? '';
  const filled = (text: string): string | null => (text === '' ? null : text);
  return Array.from({ length: rows }, (_, row) => ({
    ...{
      row: `${state}:${row}`,
      employer: cell('employer_name', row),
      company: null,
      low: null,
      high: null,
      share: null,
    },
    best: cell('employees_affected', row) === '' ? null : Number(cell('employees_affected', row)),
    ...{ unit: 'notice', authority: 'notice', url: null, event: null, note: '', saidBy: state },
    date: filled(cell('notice_date', row)),
    effective: filled(cell('effective_date', row)),
    place: filled(cell('location', row)),
    knownAt: cell('first_seen', row),
    ...{ first: cell('first_seen', row), last: cell('last_seen', row) },
  }));
}
