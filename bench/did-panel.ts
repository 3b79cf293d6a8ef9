import type { DidDesign } from '../src/causal/did/design.ts';
import { seededRandom } from '../src/math/random.ts';

export interface PanelShape {
  readonly treated: number;
  readonly never: number;
  readonly times: number;
  /** first treated times, spread over the treated in turn */
  readonly starts: readonly number[];
  /** correlation of a unit's shocks from one time to the next */
  readonly persistence: number;
  /** added to the outcome of the treated from their start on */
  readonly effect: number;
  /** how many times a usual shock the first treated unit's are */
  readonly extreme?: number;
}

/** A drawn panel: unit levels, a common trend, and shocks that persist. Times count from 1. */
export function drawnPanel(shape: PanelShape, seed: number): DidDesign {
  const { treated, never, times, starts, persistence, effect, extreme = 1 } = shape;
  const units = treated + never;
  const random = seededRandom(seed);
  const outcome = new Float64Array(units * times);
  const cohort = Float64Array.from({ length: units }, (_, i) =>
    i < treated ? starts[i % starts.length]! : Number.POSITIVE_INFINITY,
  );
  for (let unit = 0; unit < units; unit++) {
    const level = random.normal();
    const size = unit === 0 ? extreme : 1;
    let shock = random.normal();
    for (let t = 0; t < times; t++) {
      shock = persistence * shock + Math.sqrt(1 - persistence ** 2) * random.normal();
      const gain = t + 1 >= cohort[unit]! ? effect : 0;
      outcome[unit * times + t] = level + 0.1 * t + size * shock + gain;
    }
  }
  return {
    units,
    times: Array.from({ length: times }, (_, t) => t + 1),
    outcome,
    cohort,
    covariates: [],
    cluster: Int32Array.from({ length: units }, (_, i) => i),
    clusters: units,
  };
}
