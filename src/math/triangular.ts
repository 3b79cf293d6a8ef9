/**
 * Quantile of the triangular distribution on [low, high] with its peak at `mode`; u in [0, 1]. With low = high it is that value.
 * N. L. Johnson, S. Kotz, N. Balakrishnan, Continuous Univariate Distributions 2 (1995), section 26.9.
 */
export function triangularQuantile(u: number, low: number, mode: number, high: number): number {
  const span = high - low;
  const rise = mode - low;
  if (u * span <= rise) return low + Math.sqrt(u * span * rise);
  return high - Math.sqrt((1 - u) * span * (high - mode));
}
