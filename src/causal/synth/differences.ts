/**
 * Each donor's distance from a unit over weighted rows: the weighted sum of these points is the synthetic unit's distance,
 * for weights that add up to one. `rows[u]` holds what is matched for unit u.
 */
export function differences(
  rows: readonly ArrayLike<number>[],
  unit: number,
  donors: readonly number[],
  weights?: ArrayLike<number>,
): readonly Float64Array[] {
  const target = rows[unit]!;
  const roots = weights === undefined ? null : Float64Array.from(weights, Math.sqrt);
  return donors.map((donor) => {
    const row = rows[donor]!;
    const apart = new Float64Array(target.length);
    for (let t = 0; t < apart.length; t++)
      apart[t] = (row[t]! - target[t]!) * (roots === null ? 1 : roots[t]!);
    return apart;
  });
}
