import type { Series } from '../../../src/causal/series/effect.ts';
import type { Random } from '../../../src/math/random.ts';

/** A local level with one control; `level` is the variance of its steps beside an irregular variance of one. */
export function simulated(
  random: Random,
  { before, after, level, effect }: { before: number; after: number; level: number; effect: number },
): Series {
  let [height, control] = [20, 10];
  const outcome = new Float64Array(before + after);
  const controls = new Float64Array(before + after);
  for (let t = 0; t < outcome.length; t++) {
    height += Math.sqrt(level) * random.normal();
    control = 10 + 0.7 * (control - 10) + random.normal();
    controls[t] = control;
    outcome[t] = height + 1.2 * control + random.normal() + (t < before ? 0 : effect);
  }
  return { outcome, controls: [controls], before };
}
