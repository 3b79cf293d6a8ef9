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
  const seen = new Uint8Array(outcome.length);
  const treated = new Float64Array(outcome.length);
  for (let unit = 0; unit < units; unit++)
    for (let t = 0; t < width; t++) {
      const at = unit * width + t;
      if (!Number.isNaN(outcome[at]!)) seen[at] = 1;
      if (times[t]! >= cohort[unit]!) treated[at] = 1;
    }
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
  const [ofUnit, ofTime] = [new Int32Array(units), new Int32Array(width)];
  for (let unit = 0; unit < units; unit++)
    for (let t = 0; t < width; t++) {
      ofUnit[unit]! += seen[unit * width + t]!;
      ofTime[t]! += seen[unit * width + t]!;
    }
  for (let round = 0; round < 10_000; round++) {
    const moved = takeMeans(left, seen, ofUnit, ofTime);
    if (moved <= 1e-14 * scale) break;
  }
  return left;
}

/** One pass over units, then times; the largest mean that was taken away. */
function takeMeans(left: Float64Array, seen: Uint8Array, ofUnit: Int32Array, ofTime: Int32Array): number {
  const width = ofTime.length;
  const sums = new Float64Array(width);
  let most = 0;
  for (let unit = 0; unit < ofUnit.length; unit++) {
    const start = unit * width;
    let sum = 0;
    for (let t = 0; t < width; t++) sum += left[start + t]!;
    const mean = ofUnit[unit] === 0 ? 0 : sum / ofUnit[unit]!;
    most = Math.max(most, Math.abs(mean));
    for (let t = 0; t < width; t++) {
      left[start + t]! -= mean * seen[start + t]!;
      sums[t]! += left[start + t]!;
    }
  }
  const means = sums.map((sum, t) => (ofTime[t] === 0 ? 0 : sum / ofTime[t]!));
  for (let unit = 0; unit < ofUnit.length; unit++)
    for (let t = 0; t < width; t++) left[unit * width + t]! -= means[t]! * seen[unit * width + t]!;
  return means.reduce((largest, mean) => Math.max(largest, Math.abs(mean)), most);
}
