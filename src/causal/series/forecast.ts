import type { Filtered, Ratios, Walk } from './state-space.ts';

/** What would have come after treatment, and how sure the mean of it is. */
export interface Forecast {
  /** at every time after treatment */
  readonly expected: Float64Array;
  /** variance of each time's error and of the mean error, for sigma2 = 1: times sigma2 they are variances */
  readonly variances: Float64Array;
  readonly variance: number;
}

/** Carries the filtered state forward over `controls` (one series a control, over the times after treatment). */
export function forecastSeries(
  filtered: Filtered,
  walk: Walk,
  ratios: Ratios,
  controls: readonly Float64Array[],
  { before, after }: { readonly before: number; readonly after: number },
): Forecast {
  const expected = new Float64Array(after);
  const variances = new Float64Array(after);
  const starts = walk === 'level' ? 1 : 2;
  const width = filtered.coefficients.length;
  const mean = new Float64Array(width);
  for (let h = 1; h <= after; h++) {
    const loading = loadingAt(h);
    for (let k = 0; k < width; k++) mean[k]! += loading[k]! / after;
    const { level, slope } = filtered.state;
    let value = level[0]! + h * slope[0]!;
    for (let k = 0; k < width; k++) value += filtered.coefficients[k]! * loading[k]!;
    expected[h - 1] = value;
    variances[h - 1] = spread(
      loading,
      Float64Array.from({ length: after }, (_, i) => (i === h - 1 ? 1 : 0)),
    );
  }
  const even = new Float64Array(after).fill(1 / after);
  return { expected, variances, variance: spread(mean, even) };

  /** how an error in each coefficient reaches the forecast h times ahead, beyond what the filter took up */
  function loadingAt(h: number): Float64Array {
    const t = before - 1 + h;
    const values = [1, ...(starts === 2 ? [t] : []), ...controls.map((control) => control[h - 1]!)];
    const { level, slope } = filtered.state;
    return Float64Array.from(values, (value, k) => value - level[k + 1]! - h * slope[k + 1]!);
  }

  /** variance of a weighted sum of forecast errors: coefficients, last state, later steps of level and slope, irregular part */
  function spread(loading: Float64Array, weights: Float64Array): number {
    let total = 0;
    for (let i = 0; i < width; i++)
      for (let j = 0; j < width; j++) total += loading[i]! * filtered.covariance[i]![j]! * loading[j]!;
    let [ofLevel, ofSlope] = [0, 0];
    for (let h = 1; h <= after; h++) {
      ofLevel += weights[h - 1]!;
      ofSlope += weights[h - 1]! * h;
      total += weights[h - 1]! ** 2;
    }
    const [pll, pls, pss] = filtered.p;
    total += ofLevel * ofLevel * pll + 2 * ofLevel * ofSlope * pls + ofSlope * ofSlope * pss;
    let [tail, slopes] = [ofLevel, ofSlope];
    for (let step = 1; step <= after; step++) {
      total += ratios.level * tail * tail + ratios.slope * (slopes - tail) ** 2;
      slopes -= tail;
      tail -= weights[step - 1]!;
    }
    return total;
  }
}
