import type { ActionKind } from '../../core/index.ts';
import type { Claim } from '../claim/types.ts';
import type { Silent } from './silent.ts';

/** One workforce action of one employer, as its claims and sentences tell it. */
export interface Draft {
  readonly employer: number;
  readonly kind: ActionKind;
  readonly claims: Claim[];
  /** sentences that state it */
  readonly sentences: number[];
  readonly when: string | null;
}

const size = (c: Claim): number => c.best ?? c.high ?? c.low ?? 0;

/**
 * Gathers claims into actions: one for each employer, kind and occasion. A part, a running total or a share is a figure
 * of the action, never one of its own; an occasion differs when the text dates it apart. `unnamed`: the text names no
 * employer at all, so that what it tells is one unnamed employer's.
 */
export function draftsOf(
  claims: readonly Claim[],
  silent: readonly Silent[],
  occasion: (c: Claim | Silent) => string | null,
  unnamed = false,
): Draft[] {
  const drafts: Draft[] = [];
  for (const claim of claims) {
    if (
      claim.action === null ||
      (claim.employer < 0 && !unnamed) ||
      claim.stance === 'denied' ||
      claim.stance === 'hypothetical' ||
      claim.stance === 'predicted'
    )
      continue;
    if (claim.measure !== 'jobs' && claim.measure !== 'workforce-share' && claim.measure !== 'postings')
      continue;
    if (claim.unitOfAccount === 'total-across-employers' || claim.unitOfAccount === 'equivalence') continue;
    const when = occasion(claim);
    const same = drafts.filter((d) => d.employer === claim.employer && d.kind === claim.action);
    const draft =
      same.find((d) => d.when === when) ??
      (claim.aside || claim.measure === 'workforce-share' ? same[0] : joinable(same, claim, when));
    if (draft) {
      draft.claims.push(claim);
      if (!draft.sentences.includes(claim.sentence)) draft.sentences.push(claim.sentence);
    } else if (!claim.aside || (claim.part && !drafts.some((d) => d.employer === claim.employer))) {
      drafts.push({
        employer: claim.employer,
        kind: claim.action,
        claims: [claim],
        sentences: [claim.sentence],
        when,
      });
    }
  }
  for (const s of silent) {
    if (s.employer < 0 && !unnamed) continue;
    const known = drafts.find((d) => d.employer === s.employer && d.kind === s.kind);
    if (known) {
      if (!known.sentences.includes(s.sentence)) known.sentences.push(s.sentence);
    } else {
      drafts.push({
        employer: s.employer,
        kind: s.kind,
        claims: [],
        sentences: [s.sentence],
        when: occasion(s),
      });
    }
  }
  return drafts;
}

/** An undated figure belongs to the action already told, unless it is the larger of the two and was told first. */
function joinable(same: readonly Draft[], claim: Claim, when: string | null): Draft | undefined {
  return same.find((d) => when === null || d.claims.every((c) => size(c) === size(claim)));
}
