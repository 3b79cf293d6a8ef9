import type { Place } from './place.ts';
import type { Verdict } from './types.ts';

/** "tripled", "ten times more", "1 to 212": a ratio, unless it speaks of shares, prices or a manner of speaking. */
export function multipleVerdict(p: Place): Verdict | null {
  if (
    /\b(?:shares?|stock|share price)\b[^.;]{0,30}$/i.test(p.lead.slice(-44)) ||
    /^ (?:your|the) (?:pay|money) back/i.test(p.after)
  )
    return null;
  if (
    /\b(?:don't|do not|think|thought|asked?|said it|more than) $/i.test(p.lead) &&
    /^ (?:before|about)/i.test(p.after)
  )
    return null;
  return {
    measure: 'ratio',
    unit: 'ratio',
    unitOfAccount: null,
    action: null,
    aside: true,
    because: p.sentence.slice(p.lead.length, p.lead.length + 16).trim(),
  };
}

const terms: RegExp =
  /^(?:'|s)?,? ?(?:of |in |worth of |per )?(?:[a-z-]+ ){0,3}?(?:pay|severance|salar(?:y|ies)|wages?|money|notice pay|compensation|base pay|redundancy|garden(?:ing)? leave|per year (?:worked|of service)|for (?:each|every) year|pay in lieu)/i;

/** Weeks, months or days of pay are pay; any other stretch of time is no statement. */
export function durationVerdict(p: Place): Verdict | null {
  if (p.figure.unit === 'years') return null;
  const after = p.after.slice(0, 60);
  const named =
    /\b(?:severance|pay ?out|payment|package|compensation|redundancy pay|garden leave|settlement)\b[^.;]{0,30}$/i.test(
      p.lead.slice(-60),
    ) &&
    !/^ (?:ago|after|before|until|from|of (?:talks|consultation|notice)|to (?:find|consult)|consultation)/i.test(
      after,
    );
  if (!terms.test(after) && !named) return null;
  if (/\bnotice\b/i.test(after.slice(0, 14)) && !/pay/i.test(after.slice(0, 30))) return null;
  return {
    measure: 'pay',
    unit: p.figure.unit!,
    unitOfAccount: null,
    action: null,
    aside: true,
    because: 'time paid for',
  };
}
