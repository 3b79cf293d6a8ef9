import { normalQuantile } from '../../math/normal-quantile.ts';
import { quantileSorted } from '../../math/quantile.ts';
import { seededRandom } from '../../math/random.ts';
import type { DidDesign } from './design.ts';
import { clusterSums } from './group-time.ts';

export interface Bootstrapped {
  /** one for each estimate, from the quartiles of its draws */
  readonly se: Float64Array;
  /** times a standard error: half the width of a band that holds all the estimates together 95 times in 100 */
  readonly criticalValue: number;
}

/**
 * Multiplier bootstrap (Callaway & Sant'Anna 2021, algorithm 1): the influence of each cluster is given a random sign
 * (Rademacher) and summed, `draws` times from `seed`.
 */
export function multiplierBootstrap(
  design: DidDesign,
  influences: readonly Float64Array[],
  draws: number,
  seed: number,
): Bootstrapped {
  const { cluster, clusters, units } = design;
  const sums = influences.map((influence) => clusterSums(influence, cluster, clusters));
  const random = seededRandom(seed);
  const made = influences.map(() => new Float64Array(draws));
  const signs = new Int8Array(clusters);
  for (let draw = 0; draw < draws; draw++) {
    for (let c = 0; c < clusters; c++) signs[c] = random.uniform() < 0.5 ? -1 : 1;
    sums.forEach((values, k) => {
      let sum = 0;
      for (let c = 0; c < clusters; c++) sum += signs[c]! * values[c]!;
      made[k]![draw] = sum / units;
    });
  }
  const spread = normalQuantile(0.75) - normalQuantile(0.25);
  const se = Float64Array.from(made, (values) => {
    const sorted = values.toSorted();
    return (quantileSorted(sorted, 0.75) - quantileSorted(sorted, 0.25)) / spread;
  });
  const largest = Float64Array.from({ length: draws }, (_, draw) =>
    made.reduce((most, values, k) => {
      const size = Math.abs(values[draw]!) / se[k]!;
      return Number.isFinite(size) ? Math.max(most, size) : most;
    }, 0),
  );
  return { se, criticalValue: quantileSorted(largest.sort(), 0.95) };
}
