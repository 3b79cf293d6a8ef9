import { type Change, type Comparison, compare } from './compare.ts';
import type { Profile } from './profile.ts';

/** One posting of one employer with the life it had on the board. */
export interface Opening {
  readonly posting: number;
  readonly profile: Profile;
  /** when it was first seen, and last; milliseconds since 1970 */
  readonly from: number;
  readonly to: number;
}

/** How an opening stands to those before it at the same employer. */
export type Relation = 'same role' | 'changed role' | 'sibling' | 'unrelated';

export interface Repost {
  readonly opening: Opening;
  readonly relation: Relation;
  /** the earlier opening that it is compared with; `null` when unrelated to all */
  readonly earlier: Opening | null;
  readonly comparison: Comparison | null;
  /** days between the last sight of the earlier and the first of this one; negative while both were open */
  readonly gapDays: number | null;
  /** the role is advertised again and again, or all the time, whatever happens */
  readonly evergreen: boolean;
}

const day = 86_400_000;
/** changes that make it another job for whoever takes it; words alone do not */
const material: ReadonlySet<Change> = new Set(['level', 'pay lower', 'pay higher', 'country', 'contract']);

/**
 * For each opening of one employer, in order of time, how it stands to the earlier ones: a *sibling* is advertised while the
 * earlier still is (one requisition in six cities); a *same* or *changed role* comes after the earlier was gone. A role is
 * *evergreen* when it had three openings or more before this one, or was advertised for more than 300 days without a break.
 */
export function repostsOf(openings: readonly Opening[]): readonly Repost[] {
  const sorted = [...openings].sort((a, b) => a.from - b.from || a.posting - b.posting);
  const byWord = new Map<string, number[]>();
  const found: Repost[] = [];
  const chain: number[] = [];
  for (const [i, opening] of sorted.entries()) {
    const best = nearest(sorted, byWord, opening);
    for (const word of new Set(opening.profile.work)) within(byWord, word).push(i);
    if (best === null) {
      found.push({
        opening,
        relation: 'unrelated',
        earlier: null,
        comparison: null,
        gapDays: null,
        evergreen: false,
      });
      chain.push(1);
      continue;
    }
    const earlier = sorted[best.index]!;
    const gap = opening.from - earlier.to;
    const changed = best.comparison.changes.some((change) => material.has(change));
    const relation = gap <= 0 ? 'sibling' : changed ? 'changed role' : 'same role';
    const length = chain[best.index]! + (relation === 'sibling' ? 0 : 1);
    chain.push(length);
    const evergreen = length > 3 || earlier.to - earlier.from > 300 * day;
    found.push({ opening, relation, earlier, comparison: best.comparison, gapDays: gap / day, evergreen });
  }
  return found;
}

function nearest(
  sorted: readonly Opening[],
  byWord: ReadonlyMap<string, readonly number[]>,
  opening: Opening,
): { index: number; comparison: Comparison } | null {
  const candidates = new Set(opening.profile.work.flatMap((word) => byWord.get(word) ?? []));
  let best: { index: number; comparison: Comparison; score: number } | null = null;
  for (const index of candidates) {
    const comparison = compare(sorted[index]!.profile, opening.profile);
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
