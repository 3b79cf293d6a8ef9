/**
 * Root of a continuous function between two points where its signs differ, by Brent's method (1973), to the precision of
 * a double or `tolerance` in x. `null` where the signs do not differ or a value is not a number.
 */
export function findRoot(
  f: (x: number) => number,
  low: number,
  high: number,
  tolerance: number = 0,
): number | null {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  if (Number.isNaN(fa) || Number.isNaN(fb) || fa > 0 === fb > 0) return null;
  let [c, fc] = [a, fa];
  let step = b - a;
  let last = step;
  for (let n = 0; n < 500; n++) {
    if (Math.abs(fc) < Math.abs(fb)) {
      [a, b, c] = [b, c, b];
      [fa, fb, fc] = [fb, fc, fb];
    }
    const near = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2;
    const half = (c - b) / 2;
    if (Math.abs(half) <= near || fb === 0) return b;
    if (Math.abs(last) < near || Math.abs(fa) <= Math.abs(fb)) {
      last = half;
      step = half;
    } else {
      const guess = interpolated(a, b, c, fa, fb, fc, half);
      if (2 * guess.p < Math.min(3 * half * guess.q - Math.abs(near * guess.q), Math.abs(last * guess.q))) {
        last = step;
        step = guess.p / guess.q;
      } else {
        last = half;
        step = half;
      }
    }
    [a, fa] = [b, fb];
    b += Math.abs(step) > near ? step : half > 0 ? near : -near;
    fb = f(b);
    if (Number.isNaN(fb)) return null;
    if (fb > 0 === fc > 0) {
      [c, fc] = [a, fa];
      step = b - a;
      last = step;
    }
  }
  return b;
}

/** Inverse quadratic where three points differ, else the secant; the step is p / q with p > 0. */
function interpolated(
  a: number,
  b: number,
  c: number,
  fa: number,
  fb: number,
  fc: number,
  half: number,
): { readonly p: number; readonly q: number } {
  const s = fb / fa;
  let p: number;
  let q: number;
  if (a === c) {
    p = 2 * half * s;
    q = 1 - s;
  } else {
    const t = fa / fc;
    const r = fb / fc;
    p = s * (2 * half * t * (t - r) - (b - a) * (r - 1));
    q = (t - 1) * (r - 1) * (s - 1);
  }
  return p > 0 ? { p, q: -q } : { p: -p, q };
}
