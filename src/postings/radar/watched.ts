import type { Posting } from '../../core/index.ts';
import { type Look, spellsOf } from '../history/spells.ts';
import { boardLines, profileOf } from '../repost/profile.ts';
import { type Repost, repostsOf } from '../repost/reposts.ts';
import type { Action } from './rounds.ts';
import { type Span, stretchesOf, united } from './spans.ts';

/** One board of an employer as it was looked at. */
export interface BoardSeen {
  readonly looks: readonly Look[];
  /** the posting as the look at that time showed it */
  posting(id: number, at: number): Posting;
}

/** One employer's postings history around its workforce actions. Times in milliseconds since 1970, UTC. */
export interface Watched {
  readonly company: string;
  readonly actions: readonly Action[];
  /** the spans over which a board of it was looked at, without holes */
  readonly stretches: readonly Span[];
  readonly reposts: readonly Repost[];
}

/** An employer's boards, all of them together: a role that moves from one board to another is the same role. */
export function watchedEmployer(
  company: string,
  boards: readonly BoardSeen[],
  actions: readonly Action[],
): Watched {
  const seen = boards.map((board) => {
    const stretches = stretchesOf(board.looks.map(({ at }) => at));
    const starts = new Set(stretches.map(([from]) => from));
    const spells = spellsOf(board.looks).map((spell) => ({
      ...spell,
      shown: board.posting(spell.posting, spell.from),
      censored: starts.has(spell.from),
    }));
    return { stretches, spells };
  });
  const spells = seen.flatMap((board) => board.spells);
  const common = boardLines(spells.map(({ shown }) => shown));
  return {
    company,
    actions,
    stretches: united(seen.flatMap(({ stretches }) => stretches)),
    reposts: repostsOf(
      spells.map(({ posting, from, to, shown, censored }) => ({
        posting,
        profile: profileOf(shown, common),
        from,
        to,
        censored,
      })),
    ),
  };
}
