import type { Period, Span, Statement } from '../../core/index.ts';
import type { DateRead } from '../date/dates.ts';
import { type DocumentVoice, speakerOf } from './speaker.ts';
import type { Claim } from './types.ts';

const longest = 420;

/** The sentence that holds the figure is its quote; a very long one is cut to the clause around it. */
export function quoteSpan(view: string, sentence: Span, figure: Span): Span {
  if (sentence.end - sentence.start <= longest) return sentence;
  let start = Math.max(sentence.start, figure.start - 200);
  let end = Math.min(sentence.end, figure.end + 200);
  while (start > sentence.start && view.charCodeAt(start - 1) !== 32) start--;
  while (end < sentence.end && view.charCodeAt(end) !== 32) end++;
  return { start, end };
}

/** The date nearest to the figure in its own sentence; a cut without one holds for the day it was told. */
export function periodOf(claim: Claim, dates: readonly DateRead[], published: string | null): Period | null {
  const settled = claim.measure === 'jobs' || claim.measure === 'workforce-share';
  // a cut is told on one day and takes effect on another: the later day is the action's, not the figure's
  const held =
    settled && published !== null ? dates.filter((d) => d.value.replace('FY', '') <= published) : dates;
  const nearest = [...held].sort(
    (a, b) => Math.abs(a.start - claim.figure.end) - Math.abs(b.start - claim.figure.end),
  )[0];
  const value =
    nearest && Math.abs(nearest.start - claim.figure.end) < 90 ? nearest.value : settled ? published : null;
  if (!value) return null;
  return {
    start: value,
    end: nearest?.value === value ? (nearest.until ?? value) : value,
    basis: value.startsWith('FY') ? 'fiscal' : claim.measure === 'headcount' ? 'as-of' : 'calendar',
  };
}

export function statementOf(
  claim: Claim,
  id: string,
  text: string,
  view: string,
  sentence: Span,
  company: string | null,
  period: Period | null,
  voice: DocumentVoice,
): Statement {
  const span = quoteSpan(view, sentence, claim.figure);
  return {
    id,
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    figure: claim.figure,
    subject: claim.subject,
    company,
    measure: claim.measure,
    unit: claim.unit,
    unitOfAccount: claim.unitOfAccount,
    low: claim.low,
    best: claim.best,
    high: claim.high,
    bound: claim.bound,
    period,
    population: claim.population,
    place: null,
    stance: claim.stance,
    speaker: speakerOf(view.slice(sentence.start, sentence.end), voice, claim.measure),
  };
}
