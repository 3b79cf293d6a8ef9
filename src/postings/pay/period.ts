import type { PayPeriod } from '../../core/index.ts';

const after: readonly [PayPeriod, RegExp][] = [
  ['hour', /^[\s),]*(?:(?:\/|per|an|a|each) ?(?:hour|hr)\b|hourly\b|p\/?h\b)/i],
  ['day', /^[\s),]*(?:(?:\/|per|a|each) ?day\b|daily\b)/i],
  ['week', /^[\s),]*(?:(?:\/|per|a|each) ?(?:week|wk)\b|weekly\b)/i],
  ['month', /^[\s),]*(?:(?:\/|per|a|each) ?(?:month|mo)\b|monthly\b|p\.?m\.?\b)/i],
  ['year', /^[\s),]*(?:(?:\/|per|a|each) ?(?:year|yr|annum)\b|annual|yearly\b|p\.?a\.?\b)/i],
];

const before: readonly [PayPeriod, RegExp][] = [
  ['hour', /\bhourly\b|\bper hour\b|\bhour(?:ly)? rate\b/gi],
  ['day', /\bdaily\b|\bday rate\b/gi],
  ['week', /(?<!\b(?:bi|semi)[ -])\bweekly\b/gi],
  ['month', /(?<!\b(?:bi|semi)[ -])\bmonthly\b|\bper month\b/gi],
  ['year', /(?<!\b(?:bi|semi)[ -])\bannual(?:ly|ized|ised)?\b|\byearly\b|\bper (?:year|annum)\b/gi],
];

/** What a worker may earn by the hour, day and so on, in whole units of most currencies; beyond it the figure is no such pay. */
const plausible: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [3, 3000],
  day: [20, 20_000],
  week: [100, 50_000],
  month: [300, 500_000],
  year: [6000, 50_000_000],
};

/**
 * The period that stands right after the figures, else the one named last before them, else, for a figure that only a year
 * pays (10,000 and more), a year. `null` when nothing says: a monthly figure is never guessed.
 */
export function periodOf(figures: readonly number[], lead: string, rest: string): PayPeriod | null {
  const fits = (period: PayPeriod): boolean =>
    figures.every((figure) => figure >= plausible[period][0] && figure <= plausible[period][1]);
  const right = after.find(([, pattern]) => pattern.test(rest))?.[0];
  if (right !== undefined) return fits(right) ? right : null;
  const named = before
    .flatMap(([period, pattern]) => [...lead.matchAll(pattern)].map((match) => ({ period, at: match.index })))
    .sort((a, b) => b.at - a.at)
    .find(({ period }) => fits(period));
  if (named !== undefined) return named.period;
  return figures.every((figure) => figure >= 10_000) && fits('year') ? 'year' : null;
}
