/**
 * Shapley's exact, order-free split of f(to) - f(from) over the arguments of f: each argument's share is its marginal change
 * averaged over every order in which the arguments could have changed. The shares add to the whole change, and none depends on
 * which is named first. Takes 2^n values of f, so n is at most 20.
 *
 * L. S. Shapley, A value for n-person games, Contributions to the Theory of Games II (1953) 307-317; as a decomposition of
 * change: A. F. Shorrocks, J. Econ. Inequal. 11 (2013) 99-126.
 */
export function shapley(
  f: (values: readonly number[]) => number,
  from: readonly number[],
  to: readonly number[],
): readonly number[] {
  const n = from.length;
  const values = new Float64Array(2 ** n);
  for (let changed = 0; changed < values.length; changed++)
    values[changed] = f(from.map((value, i) => (changed & (1 << i) ? to[i]! : value)));
  const weights = weightsOf(n);
  return from.map((_, i) => {
    let share = 0;
    for (let before = 0; before < values.length; before++) {
      if (before & (1 << i)) continue;
      share += weights[bits(before)]! * (values[before | (1 << i)]! - values[before]!);
    }
    return share;
  });
}

/** k! (n-1-k)! / n!: the share of orders in which exactly these k others came before. */
function weightsOf(n: number): readonly number[] {
  const weights = [1 / n];
  for (let k = 1; k < n; k++) weights.push((weights[k - 1]! * k) / (n - k));
  return weights;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
