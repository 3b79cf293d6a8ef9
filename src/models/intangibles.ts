import { risingRoot } from '../math/rising-root.ts';

/** A wave of investment in organisation: it peaks at `peak` of output in `peakYear`; what it builds decays at `decay` a year. */
export interface Intangibles {
  readonly peak: number;
  readonly peakYear: number;
  readonly decay: number;
}

/** Investment at time t >= 0: peak (t/T) e^(1 - t/T). */
export function intangibleInvestment({ peak, peakYear }: Intangibles, t: number): number {
  return peak * (t / peakYear) * Math.exp(1 - t / peakYear);
}

/** What is left of all investment up to t, in closed form: the integral of I(s) e^(-decay (t - s)) over s from 0 to t. */
export function intangibleCapital({ peak, peakYear, decay }: Intangibles, t: number): number {
  const a = (decay - 1 / peakYear) * t;
  const scale = (peak * Math.E) / peakYear;
  // e^a (a - 1) + 1 over a squared, by its series where the closed form would cancel
  const shape = Math.abs(a) < 1e-3 ? 0.5 + a / 3 + (a * a) / 8 : (Math.exp(a) * (a - 1) + 1) / (a * a);
  return scale * Math.exp(-decay * t) * t * t * shape;
}

/**
 * When what was built earns as much as is being put in. Over investment at t, earnings less investment are payback t f(ct) - 1 with
 * c = decay - 1/T and f(z) = (z - 1 + e^-z) / z^2, which rises in t: one crossing, or none. Infinite past `latest`.
 */
export function breakEvenOf({ peakYear, decay }: Intangibles, payback: number, latest: number): number {
  const c = decay - 1 / peakYear;
  return risingRoot(latest, (t) => {
    const z = c * t;
    const filled = fill(z);
    return { value: payback * t * filled - 1, slope: payback * (spent(z) - filled) };
  });
}

/** When output is lowest: the slope of earnings less investment, over investment at its start, is concave and begins at -1. */
export function troughOf({ peakYear, decay }: Intangibles, payback: number, latest: number): number {
  const c = decay - 1 / peakYear;
  return risingRoot(latest, (t) => {
    const z = c * t;
    return {
      value: payback * (t - decay * t * t * fill(z)) - 1 + t / peakYear,
      slope: payback * (1 - decay * t * spent(z)) + 1 / peakYear,
    };
  });
}

/** (1 - e^-z) / z */
function spent(z: number): number {
  return z === 0 ? 1 : -Math.expm1(-z) / z;
}

/** (z - 1 + e^-z) / z^2 */
function fill(z: number): number {
  return Math.abs(z) < 1e-3 ? 0.5 - z / 6 + (z * z) / 24 : (1 - spent(z)) / z;
}
