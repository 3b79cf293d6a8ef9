import { monthLength, noSeason, type Season, seasonMonths } from './season.ts';

/** A span of time, in milliseconds since 1970, UTC. */
export type Span = readonly [from: number, to: number];

/** Looks further apart than this leave a hole: what began in it, and when, is not known. */
const hole = 45 * 86_400_000;

/** The spans over which somebody looked again and again, from the times of the looks. */
export function stretchesOf(times: readonly number[]): readonly Span[] {
  const stretches: [number, number][] = [];
  for (const at of [...times].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last !== undefined && at - last[1] <= hole) last[1] = at;
    else stretches.push([at, at]);
  }
  return stretches;
}

/** Spans that may overlap as spans that do not, in order. */
export function united(spans: readonly Span[]): readonly Span[] {
  const out: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

/** What of the spans lies between two times. */
export function clipped(spans: readonly Span[], from: number, to: number): readonly Span[] {
  return spans.flatMap(([a, b]) => {
    const [start, end] = [Math.max(a, from), Math.min(b, to)];
    return start < end ? [[start, end] as const] : [];
  });
}

/** The spans without what lies between two times. */
export function without(spans: readonly Span[], from: number, to: number): readonly Span[] {
  return [...clipped(spans, Number.NEGATIVE_INFINITY, from), ...clipped(spans, to, Number.POSITIVE_INFINITY)];
}

/** After the span's start, which only says what was there already, and by its end. */
export const holds = (spans: readonly Span[], at: number): boolean =>
  spans.some(([from, to]) => at > from && at <= to);

/** How long the spans are together, in months of average season. */
export const monthsOf = (spans: readonly Span[], season: Season = noSeason): number =>
  spans.reduce((sum, [from, to]) => sum + seasonMonths(season, from, to), 0);

/** The parts of calendar months that the spans cover, each as a share of an average month. */
export function* monthsIn(spans: readonly Span[]): Generator<{ month: number; span: Span; share: number }> {
  for (const [from, to] of spans)
    for (let at = from; at < to; ) {
      const date = new Date(at);
      const end = Math.min(to, Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
      yield { month: date.getUTCMonth(), span: [at, end], share: (end - at) / monthLength };
      at = end;
    }
}
