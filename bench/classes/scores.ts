/** The share of rows of which something holds. */
export function rightOf<T>(rows: readonly T[], holds: (row: T) => boolean): number {
  return rows.length === 0 ? Number.NaN : rows.filter(holds).length / rows.length;
}

/** The plain mean. */
export function ratioOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** F1 of the yes. */
export function f1(pairs: readonly { readonly truth: boolean; readonly said: boolean }[]): number {
  const count = (truth: boolean, said: boolean): number =>
    pairs.filter((pair) => pair.truth === truth && pair.said === said).length;
  const hit = count(true, true);
  return (2 * hit) / (2 * hit + count(false, true) + count(true, false));
}
