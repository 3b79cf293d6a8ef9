import { findRoot } from './find-root.ts';

/**
 * The x > 0 at which a continuous increasing function reaches `target`; the bracket is widened from `start` by doubling
 * and halving. NaN where it never does.
 */
export function pointWhere(increasing: (x: number) => number, target: number, start: number): number {
  let high = Math.max(start, 1e-300);
  while (increasing(high) < target && high < 1e300) high *= 2;
  let low = high / 2;
  while (increasing(low) > target && low > 1e-300) low /= 2;
  return findRoot((x) => increasing(x) - target, low, high) ?? Number.NaN;
}

/** Quantile of a continuous distribution on [0, infinity); NaN for a p outside [0, 1]. */
export function quantileOnPositive(cdf: (x: number) => number, p: number, start: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  return pointWhere(cdf, p, start);
}
