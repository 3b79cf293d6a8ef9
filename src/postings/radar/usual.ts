import { type BaseRate, type RatePrior, ratePrior } from './predictive.ts';
import { type Season, seasonOf } from './season.ts';
import { holds, monthsIn, monthsOf, type Span } from './spans.ts';

/** Openings of one employer that are counted together. */
export interface Openings {
  readonly events: readonly { readonly opening: { readonly from: number } }[];
}

/** The time of each employer in which nothing had happened yet, in the order of the employers. */
export type QuietTimes = readonly (readonly Span[])[];

/** The openings that began within the spans. */
export function within<T extends { readonly opening: { readonly from: number } }>(
  events: readonly T[],
  spans: readonly Span[],
): readonly T[] {
  return events.filter(({ opening }) => holds(spans, opening.from));
}

/** How often an employer opens such postings over the spans. */
export function rateOf({ events }: Openings, spans: readonly Span[], season: Season): BaseRate {
  return { count: within(events, spans).length, months: monthsOf(spans, season) };
}

/** What all employers together teach of how often such postings are opened when nothing happened. */
export function pooledPrior(all: readonly Openings[], quiet: QuietTimes, season: Season): RatePrior {
  const bases = all.map((each, i) => rateOf(each, quiet[i]!, season));
  return ratePrior(bases, dispersionOf(all, quiet, season, bases));
}

export function pooledSeason(all: readonly Openings[], quiet: QuietTimes): Season {
  const counts = Array.from({ length: 12 }, () => 0);
  const months = Array.from({ length: 12 }, () => 0);
  for (const [i, { events }] of all.entries()) {
    for (const { opening } of within(events, quiet[i]!)) counts[new Date(opening.from).getUTCMonth()]!++;
    for (const { month, share } of monthsIn(quiet[i]!)) months[month]! += share;
  }
  return seasonOf(counts, months);
}

/** Pearson's chi-squared over its degrees of freedom, of monthly counts against each employer's own rate and the season. */
function dispersionOf(
  all: readonly Openings[],
  quiet: QuietTimes,
  season: Season,
  bases: readonly BaseRate[],
): number {
  let [chi, freedom] = [0, 0];
  for (const [i, { events }] of all.entries()) {
    const base = bases[i]!;
    if (base.count < 5) continue;
    const parts = [...monthsIn(quiet[i]!)];
    for (const { month, span, share } of parts) {
      const expected = (base.count / base.months) * share * season[month]!;
      chi += (within(events, [span]).length - expected) ** 2 / expected;
    }
    freedom += parts.length - 1;
  }
  return freedom < 50 ? 1.2 : Math.max(1, chi / freedom);
}
