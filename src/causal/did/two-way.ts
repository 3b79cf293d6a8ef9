import type { DidDesign } from './design.ts';
import { clusterSums } from './group-time.ts';

export interface TwoWay {
  readonly estimate: number;
  /** classical */
  readonly se: number;
  /** clustered, with (G / (G - 1)) (N - 1) / (N - K), K without the effects that are nested in the clusters */
  readonly clusterSe: number;
}

/**
 * Least squares of the outcome on "treated by now" with effects of units and times (Frisch-Waugh-Lovell). Rows without an
 * outcome are left out. `null` where treatment does not vary beyond units and times.
 */
export function twoWay(design: DidDesign): TwoWay | null {
  const { units, times, outcome, cohort, cluster, clusters } = design;
  const width = times.length;
  const seen = Uint8Array.from(outcome, (value) => (Number.isNaN(value) ? 0 : 1));
  const treated = Float64Array.from(outcome, (_, at) =>
    times[at % width]! >= cohort[Math.floor(at / width)]! ? 1 : 0,
  );
  const y = demeaned(outcome, seen, units, width);
  const d = demeaned(treated, seen, units, width);
  let [dd, dy, rows] = [0, 0, 0];
  for (let at = 0; at < y.length; at++) {
    if (seen[at] === 0) continue;
    dd += d[at]! * d[at]!;
    dy += d[at]! * y[at]!;
    rows += 1;
  }
  if (!(dd > 1e-10 * rows)) return null;
  const estimate = dy / dd;
  let squares = 0;
  const scores = new Float64Array(units);
  for (let at = 0; at < y.length; at++) {
    if (seen[at] === 0) continue;
    const residual = y[at]! - estimate * d[at]!;
    squares += residual * residual;
    scores[Math.floor(at / width)]! += d[at]! * residual;
  }
  let meat = 0;
  for (const sum of clusterSums(scores, cluster, clusters)) meat += sum * sum;
  const withoutUnits = width + 1;
  const small = (clusters / (clusters - 1)) * ((rows - 1) / (rows - withoutUnits));
  return {
    estimate,
    se: Math.sqrt(squares / (rows - units - width) / dd),
    clusterSe: Math.sqrt(meat * small) / dd,
  };
}

/** Takes the means of units and of times away in turn until nothing changes; once each where no row is missing. */
function demeaned(values: Float64Array, seen: Uint8Array, units: number, width: number): Float64Array {
  const left = values.map((value, at) => (seen[at] === 0 ? 0 : value));
  const scale = left.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (let round = 0; round < 10_000; round++) {
    const moved = Math.max(
      takeMeans(left, seen, units, width, (unit, time) => unit * width + time),
      takeMeans(left, seen, width, units, (time, unit) => unit * width + time),
    );
    if (moved <= 1e-14 * scale) break;
  }
  return left;
}

function takeMeans(
  values: Float64Array,
  seen: Uint8Array,
  outer: number,
  inner: number,
  place: (outer: number, inner: number) => number,
): number {
  let most = 0;
  for (let o = 0; o < outer; o++) {
    let [sum, count] = [0, 0];
    for (let i = 0; i < inner; i++) {
      sum += values[place(o, i)]!;
      count += seen[place(o, i)]!;
    }
    const mean = count === 0 ? 0 : sum / count;
    most = Math.max(most, Math.abs(mean));
    for (let i = 0; i < inner; i++) values[place(o, i)]! -= mean * seen[place(o, i)]!;
  }
  return most;
}
