import type { DidDesign } from './design.ts';

/** One comparison of two cohorts inside the two-way estimate. */
export interface BaconPart {
  readonly type:
    | 'treated vs never treated'
    | 'treated vs always treated'
    | 'earlier vs later treated'
    | 'later vs earlier treated';
  readonly treated: number;
  /** Infinity: never treated */
  readonly control: number;
  readonly weight: number;
  readonly estimate: number;
}

interface Cohort {
  readonly start: number;
  readonly share: number;
  /** share of the times at which it is treated */
  readonly exposure: number;
  /** mean outcome at each time */
  readonly means: Float64Array;
}

/**
 * Goodman-Bacon (2021): the two-way estimate of a whole panel as a weighted mean of every comparison of two cohorts. The
 * weights sum to one, and weights times estimates to the two-way estimate.
 */
export function bacon(design: DidDesign): readonly BaconPart[] {
  const { times } = design;
  const all = cohortMeans(design);
  const switching = all.filter(({ exposure }) => exposure > 0 && exposure < 1);
  const parts: BaconPart[] = [];
  for (const one of switching) {
    for (const other of all) {
      if (other.exposure > 0 && other.exposure < 1) continue;
      const type = other.exposure === 0 ? 'treated vs never treated' : 'treated vs always treated';
      const pair = one.share + other.share;
      const split = one.share / pair;
      const weight = pair ** 2 * split * (1 - split) * one.exposure * (1 - one.exposure);
      const estimate = difference(
        times,
        one,
        other,
        one.start,
        Number.NEGATIVE_INFINITY,
        Number.POSITIVE_INFINITY,
      );
      parts.push({ type, treated: one.start, control: other.start, weight, estimate });
    }
    for (const later of switching) {
      if (later.start <= one.start) continue;
      const [a, b] = [one.exposure, later.exposure];
      const split = one.share / (one.share + later.share);
      const pair = (one.share + later.share) ** 2 * split * (1 - split);
      parts.push({
        type: 'earlier vs later treated',
        treated: one.start,
        control: later.start,
        weight: pair * (a - b) * (1 - a),
        estimate: difference(times, one, later, one.start, Number.NEGATIVE_INFINITY, later.start),
      });
      parts.push({
        type: 'later vs earlier treated',
        treated: later.start,
        control: one.start,
        weight: pair * b * (a - b),
        estimate: difference(times, later, one, later.start, one.start, Number.POSITIVE_INFINITY),
      });
    }
  }
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  return parts.map((part) => ({ ...part, weight: part.weight / total }));
}

function cohortMeans({ units, times, outcome, cohort }: DidDesign): readonly Cohort[] {
  const width = times.length;
  const [first, last] = [times[0]!, times.at(-1)!];
  // all that are treated throughout, or never, are one cohort each
  const startOf = (value: number): number =>
    value <= first ? Number.NEGATIVE_INFINITY : value > last ? Number.POSITIVE_INFINITY : value;
  const sums = new Map<number, { count: number; means: Float64Array }>();
  for (let unit = 0; unit < units; unit++) {
    const start = startOf(cohort[unit]!);
    const held = sums.get(start) ?? { count: 0, means: new Float64Array(width) };
    sums.set(start, held);
    held.count += 1;
    for (let t = 0; t < width; t++) held.means[t]! += outcome[unit * width + t]!;
  }
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([start, { count, means }]) => ({
      start,
      share: count / units,
      exposure: times.filter((time) => time >= start).length / width,
      means: means.map((sum) => sum / count),
    }));
}

/** Two-by-two difference of means over the times from `from` up to, not with, `until`; treatment begins at `start`. */
function difference(
  times: readonly number[],
  treated: Cohort,
  control: Cohort,
  start: number,
  from: number,
  until: number,
): number {
  const over = (means: Float64Array, after: boolean): number => {
    let [sum, count] = [0, 0];
    times.forEach((time, t) => {
      if (time < from || time >= until || time >= start !== after) return;
      sum += means[t]!;
      count += 1;
    });
    return sum / count;
  };
  const change = (means: Float64Array): number => over(means, true) - over(means, false);
  return change(treated.means) - change(control.means);
}
