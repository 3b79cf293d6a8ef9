import type { Posting } from '../../core/index.ts';
import type { LineSpan, Lines } from './lines.ts';

/** Fewer titles than this on a board teach nothing of what the employer always says. */
const leastTitles = 5;
/** A line is the employer's blurb when it stands under this share of the board's titles, and under three at least. */
const leastShare = 0.4;
/** Shorter lines are headings and labels, which repeat without being a blurb. */
const leastBytes = 30;

/**
 * Hashes of the lines that an employer puts into most of its postings. One posting a title is looked at, so that a role
 * advertised in six cities is heard once.
 */
export function learnBlurb(
  postings: readonly Posting[],
  lines: Lines,
  spans: readonly LineSpan[],
): ReadonlySet<number> {
  const perTitle = new Map(postings.map(({ title }, i) => [title, spans[i]!]));
  const blurb = new Set<number>();
  if (perTitle.size < leastTitles) return blurb;
  const under = new Map<number, { titles: number; last: LineSpan }>();
  for (const span of perTitle.values())
    for (let i = span.first; i < span.last; i++) {
      if (lines.starts[i + 1]! - lines.starts[i]! <= leastBytes) continue;
      const hash = lines.hashes[i]!;
      const known = under.get(hash);
      if (known === undefined) under.set(hash, { titles: 1, last: span });
      else if (known.last !== span) {
        known.titles += 1;
        known.last = span;
      }
    }
  const least = Math.max(3, leastShare * perTitle.size);
  for (const [hash, { titles }] of under) if (titles >= least) blurb.add(hash);
  return blurb;
}
