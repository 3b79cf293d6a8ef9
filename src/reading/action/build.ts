import type { Action, Quantity } from '../../core/index.ts';
import type { Claim } from '../claim/types.ts';
import type { DateRead } from '../date/dates.ts';
import type { CauseAnswer } from '../types.ts';
import type { Draft } from './actions.ts';

const rival: RegExp =
  /\b(?:different|gives? (?:the|a) (?:number|figure|total)|puts? (?:it|the (?:number|figure|total)) at|another (?:figure|count|number)|whereas|while (?:the|an) (?:union|state|notice|memo|e-?mail)|contradict|discrepan|disput)/i;
const amended: RegExp =
  /\b(?:amend(?:ed|ment|s)|revis(?:ed|es|ion)|rais(?:ed|es) (?:it|the number|the figure|that)|correct(?:ed|ion)|updated?|supersed\w+|instead of|now (?:stands|says|puts)|rather than|scaled (?:back|down))\b/i;

const quantity = (c: Claim): Quantity => ({ low: c.low, best: c.best, high: c.high, bound: c.bound });
const size = (c: Claim): number => c.best ?? c.high ?? c.low ?? 0;

/** The action's figure: the accepted count or the ceiling of an offer; two rival values as a range; in an amended notice (`revised`) the latest; else the one told first. */
export function jobsOf(
  draft: Draft,
  wordsOf: (sentence: number) => string,
  isTitle: (sentence: number) => boolean,
  revised = false,
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
  if (revised) {
    const latest = [...jobs]
      .reverse()
      .find(
        (c) =>
          /\b(?:total|now|still|instead|revised|amended|additional|rather than)\b/i.test(
            wordsOf(c.sentence),
          ) && size(c) >= 1,
      );
    if (latest && latest !== first) return quantity(latest);
  }
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

/** When it was said and when it takes effect: the dates of the sentences that tell it, and of those that say when people go. */
export function datesOfAction(
  draft: Draft,
  dates: (sentence: number) => readonly DateRead[],
  effects: readonly DateRead[],
  published: string | null,
): { announced: string | null; effective: string | null } {
  const told = draft.sentences.flatMap((s) => dates(s)).filter((d) => !isFar(d.value, published));
  const dated = draft.when !== null && /^(?:\d{4}|FY)/.test(draft.when) ? draft.when : null;
  const spoken = told.find(
    (d) =>
      published !== null &&
      !d.fiscal &&
      d.value.length >= 7 &&
      d.value <= published.slice(0, d.value.length) &&
      d.value > String(Number(published.slice(0, 4)) - 1),
  );
  const announced = dated ?? spoken?.value ?? published;
  const later = [...told, ...effects.filter((d) => !isFar(d.value, published))].find(
    (d) =>
      announced !== null &&
      d.value !== announced &&
      d.value.replace('FY', '') >= announced.slice(0, d.value.replace('FY', '').length) &&
      !(d === spoken),
  );
  return { announced, effective: later?.value ?? null };
}

/** 2050, 3030-03-30: more than four years past the day of the text is a slip of the pen, not a date of effect. */
function isFar(value: string, published: string | null): boolean {
  const year = Number(/\d{4}/.exec(value)?.[0]);
  return published !== null ? year > Number(published.slice(0, 4)) + 4 : year > 2040;
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
