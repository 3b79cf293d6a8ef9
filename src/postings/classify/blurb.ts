import type { Posting } from '../../core/index.ts';
import { noLines, splitLines } from './lines.ts';

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
export function learnBlurb(postings: readonly Posting[]): ReadonlySet<number> {
  const perTitle = new Map(postings.map((posting) => [posting.title, posting]));
  const blurb = new Set<number>();
  if (perTitle.size < leastTitles) return blurb;
  const lines = noLines();
  const encoder = new TextEncoder();
  const under = new Map<number, number>();
  for (const { description } of perTitle.values()) {
    const bytes = encoder.encode(description);
    splitLines(bytes, bytes.length, lines);
    const here = new Set<number>();
    for (let i = 0; i < lines.count; i++)
      if (lines.starts[i + 1]! - lines.starts[i]! > leastBytes) here.add(lines.hashes[i]!);
    for (const hash of here) under.set(hash, (under.get(hash) ?? 0) + 1);
  }
  const least = Math.max(3, leastShare * perTitle.size);
  for (const [hash, titles] of under) if (titles >= least) blurb.add(hash);
  return blurb;
}
