import { logGamma } from './log-gamma.ts';

const tiny = 1e-300;
const close = 4e-16;
const most = 100_000;

/**
 * Regularised incomplete beta function I_x(a, b), a > 0, b > 0, 0 <= x <= 1, by Lentz's continued fraction (DLMF 8.17.22).
 * `y` is 1 - x: hand it over where it is known more exactly than the subtraction gives it.
 */
export function incompleteBeta(a: number, b: number, x: number, y: number = 1 - x): number {
  if (!(a > 0) || !(b > 0) || !(x >= 0) || !(x <= 1)) return Number.NaN;
  if (x === 0) return 0;
  if (y === 0) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(y));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(a, b, x)) / a : 1 - (front * fraction(b, a, y)) / b;
}

function fraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = guarded(1 - ((a + b) * x) / (a + 1));
  d = 1 / d;
  let h = d;
  for (let m = 1; m < most; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / guarded(1 + even * d);
    c = guarded(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guarded(1 + odd * d);
    c = guarded(1 + odd / c);
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < close) break;
  }
  return h;
}

function guarded(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
