import { sayNumber } from '../../core/index.ts';
import type { AbsentBoard } from '../../measures/postings/absent-boards.ts';

/** A board that was not there, in words. */
export function absentWords({ board, since, day, last, postings }: AbsentBoard): string {
  const days = since === day ? `on ${day}` : `on ${day}, nor since ${since}`;
  const before =
    last === null
      ? 'it was never seen'
      : `last seen ${last} with ${sayNumber(postings ?? 0)} posting${postings === 1 ? '' : 's'}`;
  return `${board} was not there ${days}; ${before}; nothing is closed by that`;
}
