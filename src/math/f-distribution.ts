import { incompleteBeta } from './incomplete-beta.ts';
import { quantileOnPositive } from './point-where.ts';

/** Distribution function of F with `df1` and `df2` degrees of freedom. */
export function fCdf(x: number, df1: number, df2: number): number {
  if (x <= 0) return 0;
  const below = df1 * x;
  return incompleteBeta(df1 / 2, df2 / 2, below / (below + df2), df2 / (below + df2));
}

/** Probability beyond x: the p of an F statistic. */
export function fUpper(x: number, df1: number, df2: number): number {
  if (x <= 0) return 1;
  const below = df1 * x;
  return incompleteBeta(df2 / 2, df1 / 2, df2 / (below + df2), below / (below + df2));
}

/** Quantile of F with `df1` and `df2` degrees of freedom. */
export function fQuantile(p: number, df1: number, df2: number): number {
  return quantileOnPositive((x) => fCdf(x, df1, df2), p, 1);
}
