import { incompleteGamma } from './incomplete-gamma.ts';
import { quantileOnPositive } from './point-where.ts';

/** Distribution function of chi-squared with `df` > 0 degrees of freedom. */
export function chiSquaredCdf(x: number, df: number): number {
  return x <= 0 ? 0 : incompleteGamma(df / 2, x / 2).lower;
}

/** Probability beyond x: the p of a chi-squared statistic. */
export function chiSquaredUpper(x: number, df: number): number {
  return x <= 0 ? 1 : incompleteGamma(df / 2, x / 2).upper;
}

/** Quantile of chi-squared with `df` degrees of freedom. */
export function chiSquaredQuantile(p: number, df: number): number {
  return quantileOnPositive((x) => chiSquaredCdf(x, df), p, df);
}
