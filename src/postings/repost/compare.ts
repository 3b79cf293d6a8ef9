import type { Pay } from '../../core/index.ts';
import { exactJaccard } from '../near/exact.ts';
import type { Profile } from './profile.ts';

/** What sets a later posting apart from the earlier one of the same role. */
export type Change =
  | 'level'
  | 'pay lower'
  | 'pay higher'
  | 'country'
  | 'place'
  | 'contract'
  | 'terms'
  | 'text';

export interface Comparison {
  /** shared words of the work over all of them */
  readonly title: number;
  /** Jaccard's index of the texts; `null` where one says nothing of its own, or where the titles settled it */
  readonly text: number | null;
  readonly sameRequisition: boolean;
  readonly changes: readonly Change[];
  /** the role is the same, whatever changed about it */
  readonly role: boolean;
}

/**
 * Compares an earlier and a later posting of one employer. The same role: one requisition number under like titles; or titles
 * of the same work with texts that overlap; or, where a text is missing, the same title or one that holds the other. Another
 * intake ("2026", "Summer") is another role. The same text under another title is
 * not the same role, and neither is the same title over another text.
 */
export function compare(earlier: Profile, later: Profile): Comparison {
  const title = earlier.intake === later.intake ? shared(earlier.work, later.work) : 0;
  const sameRequisition = earlier.requisition !== null && earlier.requisition === later.requisition;
  if (title < likeTitles && !(sameRequisition && title > 0))
    return { title, text: null, sameRequisition, changes: [], role: false };
  const text = exactJaccard(earlier.shingles, later.shingles);
  const role =
    sameRequisition ||
    (title >= 0.99 && (text === null || text >= 0.25)) ||
    (text === null ? partOf(earlier.work, later.work) : text >= 0.5);
  return { title, text, sameRequisition, changes: changesBetween(earlier, later, text), role };
}

/** Below this share of common words two titles name different work, whatever their texts say. */
export const likeTitles = 0.6;

/** One title says all that the other does, and a word more: "Data Engineer" and "Data Platform Engineer". */
function partOf(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.length >= 2 && few.every((word) => many.includes(word));
}

/** Titles hold few words, each once: looking along the list is quicker than making sets of them. */
function shared(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let both = 0;
  for (const word of a) if (b.includes(word)) both++;
  return both / (a.length + b.length - both);
}

const samePlace = (a: Profile, b: Profile): boolean =>
  a.place === b.place || a.place === '' || b.place === '';

function changesBetween(earlier: Profile, later: Profile, text: number | null): readonly Change[] {
  const changes: Change[] = [];
  if (earlier.level !== later.level) changes.push('level');
  const pay = payChange(earlier.pay, later.pay);
  if (pay !== null) changes.push(pay);
  if (earlier.country !== null && later.country !== null && earlier.country !== later.country)
    changes.push('country');
  else if (!samePlace(earlier, later)) changes.push('place');
  const [before, after] = [termsOf(earlier), termsOf(later)];
  if (after === 'contract' && before !== 'contract') changes.push('contract');
  else if (after !== before && later.employment !== null && earlier.employment !== null)
    changes.push('terms');
  if (text !== null && text < 0.7) changes.push('text');
  return changes;
}

function termsOf({ employment }: Profile): 'contract' | 'part-time' | 'lasting' {
  if (employment === 'contract' || employment === 'temporary') return 'contract';
  return employment === 'part-time' ? 'part-time' : 'lasting';
}

/** Bands in one currency and period whose middles differ by a tenth or more; others are not compared. */
function payChange(a: Pay | null, b: Pay | null): 'pay lower' | 'pay higher' | null {
  if (a === null || b === null || a.currency !== b.currency || a.period !== b.period) return null;
  const [before, after] = [middle(a), middle(b)];
  if (before === null || after === null || Math.abs(after / before - 1) < 0.1) return null;
  return after < before ? 'pay lower' : 'pay higher';
}

function middle({ low, high }: Pay): number | null {
  if (low === null || high === null) return low ?? high;
  return (low + high) / 2;
}
