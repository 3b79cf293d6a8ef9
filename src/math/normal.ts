import { incompleteGamma } from './incomplete-gamma.ts';

/** Standard normal distribution function; both tails keep their relative precision. */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  return z < 0 ? upper / 2 : 0.5 + lower / 2;
}

/** Probability of a standard normal beyond |z| on either side: the two-sided p of a z statistic. */
export function normalTwoSided(z: number): number {
  return Number.isNaN(z) ? Number.NaN : incompleteGamma(0.5, (z * z) / 2).upper;
}

/** Standard normal density. */
export function normalPdf(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
