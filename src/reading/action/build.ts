import type { Action, Quantity } from '../../core/index.ts';
import type { Claim } from '../claim/types.ts';
import type { DateRead } from '../date/dates.ts';
import type { CauseAnswer } from '../types.ts';
import type { Draft } from './actions.ts';

const rival =
  /\b(?:different|gives? (?:the|a) (?:number|figure|total)|puts? (?:it|the (?:number|figure|total)) at|another (?:figure|count|number)|whereas|while (?:the|an) (?:union|state|notice|memo|e-?mail)|contradict|discrepan|disput)/i;
const amended =
  /\b(?:amend(?:ed|ment|s)|revis(?:ed|es|ion)|rais(?:ed|es) (?:it|the number|the figure|that)|correct(?:ed|ion)|updated?|supersed\w+|instead of|now (?:stands|says|puts)|rather than|scaled (?:back|down))\b/i;

const quantity = (c: Claim): Quantity => ({ low: c.low, best: c.best, high: c.high, bound: c.bound });
const size = (c: Claim): number => c.best ?? c.high ?? c.low ?? 0;

/** The action's figure: the accepted count or the ceiling of an offer; two rival values as a range; else the one told first. */
export function jobsOf(
  draft: Draft,
  wordsOf: (sentence: number) => string,
  isTitle: (sentence: number) => boolean,
): Quantity | null {
  const jobs = draft.claims.filter((c) => c.measure === 'jobs' || c.measure === 'postings');
  if (draft.kind === 'voluntary-exit') {
    const taken = jobs.find((c) => c.unitOfAccount === 'accepted');
    const offer = taken ?? jobs.find((c) => c.bound === 'at-most') ?? jobs[0];
    if (!offer) return null;
    return offer === taken || offer.bound === 'about' || offer.high !== null
      ? quantity(offer)
      : { low: null, best: null, high: size(offer), bound: 'at-most' };
  }
  const whole = jobs.filter((c) => !c.aside);
  const first = whole.find((c) => isTitle(c.sentence)) ?? whole[0] ?? jobs[0];
  if (!first) return null;
  const other = whole.find(
    (c) =>
      c !== first &&
      size(c) !== size(first) &&
      (rival.test(wordsOf(c.sentence)) || amended.test(wordsOf(c.sentence))),
  );
  if (!other) return quantity(first);
  if (amended.test(wordsOf(other.sentence)) && !rival.test(wordsOf(other.sentence)))
    return quantity(other.figure.start > first.figure.start ? other : first);
  const ends = [size(first), size(other)].sort((a, b) => a - b);
  return { low: ends[0]!, best: null, high: ends[1]!, bound: 'range' };
}

/** When it was said and when it takes effect, from the dates of the sentences that tell it. */
export function datesOfAction(
  draft: Draft,
  dates: (sentence: number) => readonly DateRead[],
  published: string | null,
): { announced: string | null; effective: string | null } {
  const all = draft.sentences.flatMap((s) => dates(s));
  const announced =
    draft.when && /^\d|^FY/.test(draft.when)
      ? draft.when
      : (all.find(
          (d) =>
            d.value.length === 10 &&
            published !== null &&
            d.value <= published &&
            d.value > `${Number(published.slice(0, 4)) - 1}`,
        )?.value ?? published);
  const effective =
    all.find(
      (d) =>
        announced !== null &&
        d.value.replace('FY', '') > announced.slice(0, d.value.length) &&
        d.value !== announced,
    )?.value ?? null;
  return { announced, effective };
}

export function buildAction(
  draft: Draft,
  subject: string,
  company: string | null,
  jobs: Quantity | null,
  dates: { announced: string | null; effective: string | null },
  cause: CauseAnswer,
  ids: readonly string[],
): Action {
  const share = draft.claims.find((c) => c.measure === 'workforce-share');
  return {
    company,
    subject,
    kind: draft.kind,
    jobs,
    workforceShare: share ? quantity(share) : null,
    announced: dates.announced,
    effective: dates.effective,
    aiCause: cause.aiCause,
    reasons: cause.reasons,
    specificity: cause.specificity,
    statements: ids,
  };
}
