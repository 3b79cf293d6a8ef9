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
