import type { Cue } from './cues.ts';
import type { Noun } from './noun.ts';
import type { Place } from './place.ts';
import type { Verdict } from './types.ts';
import { unitOf } from './unit-of-account.ts';

/** The size of a workforce or of a group in it. */
export const headcount = (because: string): Verdict => ({
  measure: 'headcount',
  unit: 'jobs',
  unitOfAccount: null,
  action: null,
  aside: true,
  because,
});

/** Advertised places. */
export const listings = (because: string, action: Verdict['action'] = null): Verdict => ({
  measure: 'postings',
  unit: 'listings',
  unitOfAccount: null,
  action,
  aside: action === null,
  because,
});

/** An employer has them, counts them, is them. */
export const has: RegExp =
  /\b(?:ha(?:s|d|ve|ving)|with|count(?:s|ed)|number(?:s|ed)|totall?ed|we are|we're|we were|they'd been|been|to be|have been|runs? on|is|are|averag(?:ed|ing)|at|needs?|stood at|ended) (?:now |had |a |only |just |still |grown to |some |roughly |a team of )?$/i;

/** The sentence up to the figure itself, its bounding words included. */
export function upTo(p: Place): string {
  return p.sentence.slice(0, p.figure.start - p.figure.outer + p.lead.length);
}

/** The words tell of a cut. */
export function tellsCut(p: Place, text: string): boolean {
  return p.lex.cutVerb.test(text) || p.lex.cutNoun.test(text);
}

/** The verdict of the strongest cue. */
export function byCue(p: Place, noun: Noun, after: string, cue: Cue): Verdict {
  if (cue.class === 'size') return closesWith(p) ? unitOf(p, noun, null, after, 'cut') : headcount(cue.word);
  if (cue.class === 'stay') return headcount(cue.word);
  return unitOf(p, noun, null, after, cue.class);
}

/** "closing two call centres, employing 650": the workforce of what closes is what goes. */
function closesWith(p: Place): boolean {
  return /\b(?:clos(?:e|es|ed|ing)|shut(?:s|ting)?)\b[^.;]{0,60},? (?:which employs?|employing|that employs?|with) (?:about |some |nearly )?$/i.test(
    p.lead,
  );
}

/** "three people with knowledge of the plan", "two of them said", "not one of these roles": witnesses and idioms, not heads counted. */
export function isBystanders(p: Place, rest: string, value: number): boolean {
  if (value === 1) return !/\b(?:dismissed|fired|sacked|hired|laid off|let) $/i.test(p.lead);
  return (
    /^,? (?:with (?:\w+ )?knowledge|familiar|at \p{Lu}|who (?:asked|spoke|declined|were not)|said|say|told|have (?:written|said|told)|close to|close|briefed|there)/u.test(
      rest,
    ) || /\b(?:according to|by|told|among|asked|like|from) $/i.test(p.lead)
  );
}
