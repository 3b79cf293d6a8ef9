import { chiSquaredUpper } from '../../math/chi-squared.ts';
import { cholesky, choleskySolve } from '../../math/cholesky.ts';
import { dot, zeros } from '../../math/matrix.ts';
import type { DidDesign } from './design.ts';
import { clusterSums, type GroupTime } from './group-time.ts';

export interface Pretest {
  readonly wald: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Wald test that every effect before treatment is zero. `null` where there is none before treatment, or where they are too
 * many for the units there are (their covariance is singular).
 */
export function pretest(
  { units, cluster, clusters }: DidDesign,
  cells: readonly GroupTime[],
): Pretest | null {
  const before = cells.filter((cell) => !cell.post);
  if (before.length === 0) return null;
  const sums = before.map(({ influence }) =>
    clusters === units ? influence : clusterSums(influence, cluster, clusters),
  );
  const covariance = zeros(before.length, before.length);
  for (let j = 0; j < before.length; j++)
    for (let k = 0; k <= j; k++) {
      const value = dot(sums[j]!, sums[k]!) / units / units;
      covariance.data[j * before.length + k] = value;
      covariance.data[k * before.length + j] = value;
    }
  const factor = cholesky(covariance);
  if (factor === null) return null;
  const estimates = Float64Array.from(before, (cell) => cell.estimate);
  const wald = dot(estimates, choleskySolve(factor, estimates));
  return { wald, df: before.length, p: chiSquaredUpper(wald, before.length) };
}
