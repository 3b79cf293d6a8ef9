import type { Fact } from './payload.ts';

/** How long a fact's own period is, in quarters; `day` for a balance. */
export type Span = 'day' | 1 | 2 | 3 | 4;

/** What stands in an observation's `basis`. */
export type FactBasis =
  | 'on the day'
  | 'quarter'
  | 'year to date, 2 quarters'
  | 'year to date, 3 quarters'
  | 'year'
  | 'six months'
  | 'nine months'
  | 'twelve months'
  | 'quarter, by subtraction';

/**
 * Days of one to four quarters, first and last included. Quarters of 12, 13, 14 and 16 weeks are all in use, and years of
 * 52 and 53 weeks; a month or a transition of ten weeks is none of them.
 */
const lengths: readonly (readonly [span: Span, least: number, most: number])[] = [
  [1, 80, 119],
  [2, 160, 203],
  [3, 245, 287],
  [4, 350, 380],
];

const day = /^\d{4}-\d{2}-\d{2}$/;
const dayMs = 86_400_000;

/** The length of a fact's period, or why it has none that can be defended. */
export function spanOf({ start, end, filed }: Fact): { readonly span: Span } | { readonly reason: string } {
  if (!isDay(end)) return { reason: `expected a period end such as 2025-12-31; "${end}" came` };
  if (!isDay(filed)) return { reason: `expected a filing day; "${filed}" came` };
  if (end > filed) return { reason: `the period ends on ${end}, after the filing of ${filed}: not a result` };
  if (start === undefined) return { span: 'day' };
  if (!isDay(start)) return { reason: `expected a period start such as 2025-01-01; "${start}" came` };
  const days = Math.round((Date.parse(end) - Date.parse(start)) / dayMs) + 1;
  const found = lengths.find(([, least, most]) => days >= least && days <= most);
  if (found !== undefined) return { span: found[0] };
  return { reason: `${days} days from ${start} to ${end} are no quarter, half, three quarters or year` };
}

function isDay(text: unknown): text is string {
  return typeof text === 'string' && day.test(text) && !Number.isNaN(Date.parse(text));
}

/** The day after, ISO. */
export function dayAfter(iso: string): string {
  return new Date(Date.parse(iso) + dayMs).toISOString().slice(0, 10);
}

const annualForm = /^(?:10-K|20-F|40-F)/;

/** Whether a filing is an annual report, amendments and transition reports included. */
export function isAnnual(form: string): boolean {
  return annualForm.test(form);
}

/**
 * The first days of the filer's fiscal years: those from which an annual report counts a whole year. A span that starts
 * elsewhere (trailing twelve months, a half since July) is not a year to date.
 */
export function fiscalYearStarts(facts: Iterable<Fact>): ReadonlySet<string> {
  const starts = new Set<string>();
  let lastEnd = '';
  for (const fact of facts) {
    if (fact.start === undefined || !isAnnual(fact.form)) continue;
    const found = spanOf(fact);
    if (!('span' in found) || found.span !== 4) continue;
    starts.add(fact.start);
    if (fact.end > lastEnd) lastEnd = fact.end;
  }
  if (lastEnd !== '') starts.add(dayAfter(lastEnd));
  return starts;
}

/** What a span is called, by its length and by whether a fiscal year begins with it. `fy` and `fp` are not asked. */
export function basisOf(span: Span, start: string | undefined, yearStarts: ReadonlySet<string>): FactBasis {
  const opensYear = start !== undefined && yearStarts.has(start);
  if (span === 'day') return 'on the day';
  if (span === 1) return 'quarter';
  if (span === 2) return opensYear ? 'year to date, 2 quarters' : 'six months';
  if (span === 3) return opensYear ? 'year to date, 3 quarters' : 'nine months';
  return opensYear ? 'year' : 'twelve months';
}
