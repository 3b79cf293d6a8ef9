import { type BaseRate, type RatePrior, ratePrior } from './predictive.ts';
import { monthLength, noSeason, type Season, seasonMonths, seasonOf } from './season.ts';

/** Openings of one employer that are counted together. Times in milliseconds since 1970, UTC. */
export interface Openings {
  readonly events: readonly { readonly opening: { readonly from: number } }[];
}

type Span = readonly [from: number, to: number];

/** From the day on which every earlier posting within memory would have been seen, to the action or the end. */
export function baseSpan(
  { from, to, action }: { from: number; to: number; action: { at: number } | null },
  memory: number,
): Span {
  const start = from + memory * monthLength;
  return [start, Math.max(start, action === null ? to : Math.min(action.at, to))];
}

/** The openings that began after `from`, and by `to`. */
export function within<T extends { readonly opening: { readonly from: number } }>(
  events: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  return events.filter(({ opening }) => opening.from > from && opening.from <= to);
}

/** How often each employer opens such postings when nothing happened, and what all employers together teach of it. */
export function usual(
  all: readonly Openings[],
  spans: readonly Span[],
  season: Season,
): { readonly bases: readonly BaseRate[]; readonly prior: RatePrior } {
  const bases = all.map(({ events }, i) => {
    const [from, to] = spans[i]!;
    return { count: starting(events, from, to), months: seasonMonths(season, from, to) };
  });
  return { bases, prior: ratePrior(bases, dispersionOf(all, spans, season, bases)) };
}

function starting(events: Openings['events'], from: number, to: number): number {
  return events.filter(({ opening }) => opening.from >= from && opening.from < to).length;
}

export function pooledSeason(all: readonly Openings[], spans: readonly Span[]): Season {
  const counts = Array.from({ length: 12 }, () => 0);
  const months = Array.from({ length: 12 }, () => 0);
  for (const [i, { events }] of all.entries()) {
    const [from, to] = spans[i]!;
    for (const { opening } of events)
      if (opening.from >= from && opening.from < to) counts[new Date(opening.from).getUTCMonth()]!++;
    for (const month of monthsIn(from, to)) months[month.month]! += month.share;
  }
  return seasonOf(counts, months);
}

/** The parts of months that a span covers, each as a share of an average month. */
function* monthsIn(
  from: number,
  to: number,
): Generator<{ month: number; start: number; end: number; share: number }> {
  for (let at = from; at < to; ) {
    const date = new Date(at);
    const end = Math.min(to, Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
    yield { month: date.getUTCMonth(), start: at, end, share: seasonMonths(noSeason, at, end) };
    at = end;
  }
}

/** Pearson's chi-squared over its degrees of freedom, of monthly counts against each employer's own rate and the season. */
function dispersionOf(
  all: readonly Openings[],
  spans: readonly Span[],
  season: Season,
  bases: readonly BaseRate[],
): number {
  let [chi, freedom] = [0, 0];
  for (const [i, { events }] of all.entries()) {
    const base = bases[i]!;
    if (base.count < 5) continue;
    const [from, to] = spans[i]!;
    const parts = [...monthsIn(from, to)];
    for (const { month, start, end, share } of parts) {
      const expected = (base.count / base.months) * share * season[month]!;
      chi += (starting(events, start, end) - expected) ** 2 / expected;
    }
    freedom += parts.length - 1;
  }
  return freedom < 50 ? 1.2 : Math.max(1, chi / freedom);
}
