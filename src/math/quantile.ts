/** Quantile of values sorted upwards, by linear interpolation: type 7 of Hyndman & Fan (1996), the default of R and NumPy. */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0 || !(p >= 0 && p <= 1)) return Number.NaN;
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const value = sorted[below]!;
  return below === place ? value : value + (place - below) * (sorted[below + 1]! - value);
}

/** Quantile (type 7) of values in any order. */
export function quantile(values: ArrayLike<number>, p: number): number {
  return quantileSorted(Float64Array.from(values).sort(), p);
}
