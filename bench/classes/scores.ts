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

/** Cohen's kappa of two readings: how far they agree beyond what their own shares would give by chance. */
export function kappa(pairs: readonly (readonly [string, string])[]): number {
  const share = (at: 0 | 1, label: string): number => rightOf(pairs, (pair) => pair[at] === label);
  const labels = [...new Set(pairs.flat())];
  const byChance = labels.reduce((sum, label) => sum + share(0, label) * share(1, label), 0);
  return (rightOf(pairs, ([a, b]) => a === b) - byChance) / (1 - byChance);
}
