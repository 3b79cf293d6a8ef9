/** A function's value at a point, and its slope there. */
export interface Sloped {
  readonly value: number;
  readonly slope: number;
}

/**
 * The first root in (0, latest] of a function below zero at 0 that bends one way only: concave, or convex and rising. By Newton's
 * method, halving where a step leaves what is known to hold the root, or begins far above it. Infinite where there is none.
 */
export function risingRoot(latest: number, f: (t: number) => Sloped): number {
  let [low, high, held] = [0, latest, false];
  let t = 0;
  const depth = -f(0).value;
  for (let n = 0; n < 200; n++) {
    const { value, slope } = f(t);
    if (value === 0) return t;
    if (value > 0) [high, held] = [t, true];
    else if (slope > 0) low = t;
    else return Number.POSITIVE_INFINITY;
    let next = t - value / slope;
    if (Math.abs(next - t) <= 1e-14 * t) return next;
    if (!(next > low && next < high && value < depth)) {
      if (!held && f(latest).value < 0) return Number.POSITIVE_INFINITY;
      held = true;
      next = (low + high) / 2;
    }
    t = next;
  }
  return t;
}
