import { fitSynthetic } from './fit.ts';
import { othersThan, type SynthPanel } from './panel.ts';

export interface Conformal {
  readonly level: number;
  readonly low: number;
  readonly high: number;
  /** p of no effect at all */
  readonly pOfNone: number;
}

/**
 * Interval for an effect that is the same at every time after treatment, by permuting residuals (Chernozhukov, Wüthrich &
 * Zhu 2021): under each effect that is tried, weights are fitted on all times, and the mean absolute residual after treatment
 * is compared with that of every cyclic shift of the residuals. Ends are sought outwards from the effects around `centre`. `null` where the
 * times are too few for the level, or no end is found within a thousand times the spread.
 */
export function conformalInterval(panel: SynthPanel, centre: number, level: number = 0.9): Conformal | null {
  const times = panel.outcomes[0]!.length;
  const alpha = 1 - level;
  if (1 / times > alpha) return null;
  const inside = (effect: number): boolean => conformalP(panel, effect) > alpha;
  const spread = Math.max(Math.abs(centre), rootMeanSquare(residualsUnder(panel, centre)));
  const tried = Array.from({ length: 41 }, (_, i) => centre + ((i - 20) / 20) * spread).filter(inside);
  if (tried.length === 0) return null;
  const low = endOf(inside, tried[0]!, -spread);
  const high = endOf(inside, tried.at(-1)!, spread);
  return low === null || high === null ? null : { level, low, high, pOfNone: conformalP(panel, 0) };
}

/** Share of the cyclic shifts whose mean absolute residual after treatment is at least the observed one. */
export function conformalP(panel: SynthPanel, effect: number): number {
  const residuals = residualsUnder(panel, effect).map(Math.abs);
  const times = residuals.length;
  const statistic = (shift: number): number => {
    let sum = 0;
    for (let t = panel.before; t < times; t++) sum += residuals[(t + shift) % times]!;
    return sum;
  };
  const observed = statistic(0);
  let reached = 0;
  for (let shift = 0; shift < times; shift++) if (statistic(shift) >= observed * (1 - 1e-12)) reached += 1;
  return reached / times;
}

function residualsUnder(panel: SynthPanel, effect: number): Float64Array {
  const { treated, before } = panel;
  const outcomes = panel.outcomes.map((row, i) =>
    i === treated ? row.map((value, t) => (t < before ? value : value - effect)) : row,
  );
  const whole = { outcomes, treated, before: outcomes[0]!.length };
  return fitSynthetic(whole, treated, othersThan(whole, treated), { by: 'outcomes' }).gaps;
}

function endOf(inside: (effect: number) => boolean, centre: number, step: number): number | null {
  let [within, beyond] = [centre, centre + step / 8];
  for (let tries = 0; inside(beyond); tries++) {
    if (tries > 60) return null;
    within = beyond;
    beyond += (step / 8) * 1.25 ** tries;
  }
  for (let i = 0; i < 40 && Math.abs(beyond - within) > 1e-7 * Math.abs(step); i++) {
    const middle = (within + beyond) / 2;
    if (inside(middle)) within = middle;
    else beyond = middle;
  }
  return within;
}

function rootMeanSquare(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}
