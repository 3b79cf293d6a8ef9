import { type Change, type Comparison, compare, likeTitles } from './compare.ts';
import type { Profile } from './profile.ts';

/** One posting of one employer with the life it had on the board. */
export interface Opening {
  readonly posting: number;
  readonly profile: Profile;
  /** when it was first seen, and last; milliseconds since 1970 */
  readonly from: number;
  readonly to: number;
  /** it was there when the looking began, or began again: when it was opened is not known */
  readonly censored: boolean;
}

/** How an opening stands to those before it at the same employer. */
export type Relation = 'same role' | 'changed role' | 'sibling' | 'unrelated';

export interface Repost {
  readonly opening: Opening;
  readonly relation: Relation;
  /** the role that it is of, by the number of its first opening: re-posts of one role carry one number */
  readonly role: number;
  /** the last opening of the role before it; `null` when unrelated to all */
  readonly earlier: Opening | null;
  /** the opening of the role whose words are nearest, which `comparison` is with */
  readonly compared: Opening | null;
  readonly comparison: Comparison | null;
  /** days between the last sight of the earlier and the first of this one; negative while both were open */
  readonly gapDays: number | null;
  /** the role is advertised again and again, or all the time, whatever happens */
  readonly evergreen: boolean;
}

const day = 86_400_000;
/** changes that make it another job for whoever takes it; words alone do not */
const material: ReadonlySet<Change> = new Set([
  'level',
  'pay lower',
  'pay higher',
  'country',
  'contract',
  'terms',
]);

/** A role that was advertised for so much of the year before, or so often in it, is advertised always. */
const evergreenShare = 0.5;
const evergreenTurns = 4;
const year = 365 * day;

/**
 * For each opening of one employer, in order of time, how it stands to the earlier ones: a *sibling* is advertised while the
 * earlier still is (one requisition in six cities); a *same* or *changed role* comes after the earlier was gone. A role is
 * *evergreen* when in the year before this one it was advertised four times, or twice and for half of it.
 */
export function repostsOf(openings: readonly Opening[]): readonly Repost[] {
  const sorted = [...openings].sort((a, b) => a.from - b.from || a.posting - b.posting);
  const byWord = new Map<string, number[]>();
  const chains: { readonly role: number; readonly openings: Opening[] }[] = [];
  const hits = new Uint8Array(sorted.length);
  return sorted.map((opening, i) => {
    const best = nearest(sorted, byWord, hits, opening);
    for (const word of opening.profile.work) within(byWord, word).push(i);
    if (best === null) {
      chains.push({ role: i, openings: [opening] });
      return {
        opening,
        relation: 'unrelated',
        role: i,
        earlier: null,
        compared: null,
        comparison: null,
        gapDays: null,
        evergreen: false,
      };
    }
    const chain = chains[best.index]!;
    const { role, openings } = chain;
    // the words are compared with the nearest of the role's advertisements, the time with the last of them
    const earlier = openings.reduce((last, each) => (each.to > last.to ? each : last));
    const { comparison } = best;
    const evergreen = isEvergreen(openings, opening.from);
    openings.push(opening);
    chains.push(chain);
    const gap = opening.from - earlier.to;
    const changed = comparison.changes.some((change) => material.has(change));
    const relation = gap <= 0 ? 'sibling' : changed ? 'changed role' : 'same role';
    const compared = sorted[best.index]!;
    return { opening, relation, role, earlier, compared, comparison, gapDays: gap / day, evergreen };
  });
}

/** Advertisements that were open at once, as one role in six cities, fill their days once. */
function isEvergreen(chain: readonly Opening[], at: number): boolean {
  const before = chain.filter(({ to }) => to > at - year).sort((a, b) => a.from - b.from);
  let [open, until, turns] = [0, at - year, 0];
  for (const { from, to } of before) {
    if (from > until) turns++;
    const [start, end] = [Math.max(from, until), Math.min(to, at)];
    if (end > start) open += end - start;
    until = Math.max(until, end);
  }
  return turns >= evergreenTurns || (turns >= 2 && open >= evergreenShare * year);
}

/** `hits` counts shared words by opening and is all zero between calls. */
function nearest(
  sorted: readonly Opening[],
  byWord: ReadonlyMap<string, readonly number[]>,
  hits: Uint8Array,
  opening: Opening,
): { index: number; comparison: Comparison } | null {
  const { work, requisition } = opening.profile;
  const candidates: number[] = [];
  for (const word of work)
    for (const index of byWord.get(word) ?? []) if (hits[index]!++ === 0) candidates.push(index);
  let best: { index: number; comparison: Comparison; score: number } | null = null;
  for (const index of candidates) {
    const { profile } = sorted[index]!;
    const [shared, words] = [hits[index]!, work.length + profile.work.length];
    hits[index] = 0;
    const like = shared / (words - shared) >= likeTitles;
    if (!like && (requisition === null || requisition !== profile.requisition)) continue;
    const comparison = compare(profile, opening.profile);
    if (!comparison.role) continue;
    const score = (comparison.sameRequisition ? 1 : 0) + comparison.title + (comparison.text ?? 0.3);
    if (best === null || score > best.score || (score === best.score && index > best.index))
      best = { index, comparison, score };
  }
  return best;
}

function within(map: Map<string, number[]>, key: string): number[] {
  const known = map.get(key) ?? [];
  map.set(key, known);
  return known;
}
