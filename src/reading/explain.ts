import type { Action, Explained, Span } from '../core/index.ts';
import type { Claim } from './claim/types.ts';

/** What each figure was found to count, with the words that decided it. */
export function explainClaims(text: string, claims: readonly Claim[]): Explained[] {
  return claims.map((claim) => ({
    of: text.slice(claim.figure.start, claim.figure.end),
    decision: [claim.measure, claim.unitOfAccount, claim.subject].filter(Boolean).join(' · '),
    words: claim.because.trim(),
  }));
}

/** Why an action has its AI cause, with the words that decided it. */
export function explainCause(text: string, action: Action, because: readonly Span[]): Explained {
  return {
    of: `${action.subject}, ${action.kind}`,
    decision: `AI cause ${action.aiCause}, specificity ${action.specificity}`,
    words:
      because.length === 0
        ? 'no word on it'
        : because.map((s) => text.slice(s.start, s.end).replace(/\s+/g, ' ')).join(' | '),
  };
}
