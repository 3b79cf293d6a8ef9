import { cholesky, choleskySolve, inverseOfPositive } from '../../math/cholesky.ts';
import { gram, type Matrix } from '../../math/matrix.ts';

export interface Propensity {
  readonly scores: Float64Array;
  /** inverse of the information matrix X' W X, W = p (1 - p) */
  readonly covariance: Matrix;
}

/**
 * Logit of being treated, by maximum likelihood (Newton's method). X is m by k with its own column of ones. `null` where
 * the covariates part treated from untreated completely, or depend on each other: then no maximum exists.
 */
export function propensity(x: Matrix, treated: Uint8Array): Propensity | null {
  const { rows: m, columns: k, data } = x;
  const beta = new Float64Array(k);
  const scores = new Float64Array(m);
  const weights = new Float64Array(m);
  for (let round = 0; round < 50; round++) {
    const gradient = new Float64Array(k);
    for (let i = 0; i < m; i++) {
      let index = 0;
      for (let j = 0; j < k; j++) index += data[i * k + j]! * beta[j]!;
      const score = 1 / (1 + Math.exp(-index));
      scores[i] = score;
      weights[i] = score * (1 - score);
      const gap = treated[i]! - score;
      for (let j = 0; j < k; j++) gradient[j]! += gap * data[i * k + j]!;
    }
    const information = gram(x, weights);
    const factor = cholesky(information);
    if (factor === null) return null;
    const step = choleskySolve(factor, gradient);
    let moved = 0;
    for (let j = 0; j < k; j++) {
      beta[j]! += step[j]!;
      moved = Math.max(moved, Math.abs(step[j]!) / (1 + Math.abs(beta[j]!)));
    }
    if (!Number.isFinite(moved)) return null;
    if (moved < 1e-12) {
      const covariance = inverseOfPositive(information);
      return covariance === null ? null : { scores, covariance };
    }
  }
  return null;
}
