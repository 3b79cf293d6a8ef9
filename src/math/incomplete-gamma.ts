import { logGamma } from './log-gamma.ts';

const tiny = 1e-300;
const close = 1e-16;
const most = 100_000;

/**
 * Regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 - P, each computed where it is the smaller, so that
 * neither tail loses digits. a > 0, x >= 0. Series below a + 1, Lentz's continued fraction above (DLMF 8.7.1, 8.9.2).
 */
export function incompleteGamma(a: number, x: number): { readonly lower: number; readonly upper: number } {
  if (!(a > 0) || !(x >= 0)) return { lower: Number.NaN, upper: Number.NaN };
  if (x === 0) return { lower: 0, upper: 1 };
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 };
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    const lower = (front * series(a, x)) / a;
    return { lower, upper: 1 - lower };
  }
  const upper = front * fraction(a, x);
  return { lower: 1 - upper, upper };
}

function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < most && Math.abs(term) > Math.abs(sum) * close; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < most; n++) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / (Math.abs(an * d + b) < tiny ? tiny : an * d + b);
    c = Math.abs(b + an / c) < tiny ? tiny : b + an / c;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < close * 4) break;
  }
  return h;
}
