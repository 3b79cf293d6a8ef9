import type { Speaker, UnitOfAccount } from '../../core/index.ts';
import type { Authority } from './claim.ts';

/** What kind of source a row is, from what it says of itself; letter case never makes two kinds of one. */
export function authorityOf(row: {
  readonly source: string;
  readonly citation: string | null;
  readonly speaker: Speaker | null;
  readonly unit: UnitOfAccount | null;
}): Authority {
  const told = `${row.source} ${row.citation ?? ''}`.toLowerCase();
  if (row.unit === 'notice' || /\bwarn\b/.test(row.source.toLowerCase())) return 'notice';
  if (row.speaker === 'filing' || /\b(?:8-?k|10-?[kq]|20-?f|6-?k|edgar|sec filing)\b/.test(told))
    return 'filing';
  if (row.speaker === 'employer') return 'employer';
  if (row.speaker === 'agency') return 'agency';
  return /tracker|table|layoffs|compil|register/.test(told) ? 'tracker' : 'press';
}
