/**
 * Quantile of at least one value, by the convention of `quantile` (type 7 of Hyndman & Fan 1996), without sorting all of them:
 * `values` is reordered in place. For samples of a million, where a sort would cost more than what made them.
 */
export function selectQuantile(values: Float64Array, p: number): number {
  const place = (values.length - 1) * p;
  const below = Math.floor(place);
  const value = select(values, below);
  if (below === place) return value;
  let next = Number.POSITIVE_INFINITY;
  for (let i = below + 1; i < values.length; i++) if (values[i]! < next) next = values[i]!;
  return next === value ? value : value + (place - below) * (next - value);
}

/** The value of the given rank, 0 the smallest. C. A. R. Hoare, Algorithm 65: Find, Comm. ACM 4 (1961) 321-322. */
function select(values: Float64Array, rank: number): number {
  let [left, right] = [0, values.length - 1];
  while (left < right) {
    const pivot = values[rank]!;
    let [i, j] = [left, right];
    do {
      while (values[i]! < pivot) i++;
      while (pivot < values[j]!) j--;
      if (i <= j) {
        const swapped = values[i]!;
        values[i] = values[j]!;
        values[j] = swapped;
        i++;
        j--;
      }
    } while (i <= j);
    if (j < rank) left = i;
    if (rank < i) right = j;
  }
  return values[rank]!;
}
