import { type Series, seriesEffect } from '../src/causal/series/effect.ts';
import { type Random, seededRandom } from '../src/math/random.ts';
import type { Bench, Timing } from './run.ts';

const rounds = 2000;

/** A local level with one control on which nothing happened; `level` is the variance of its steps beside an irregular one of 1. */
function drawn(random: Random, before: number, after: number, level: number): Series {
  let [height, control] = [20, 10];
  const outcome = new Float64Array(before + after);
  const controls = new Float64Array(before + after);
  for (let t = 0; t < outcome.length; t++) {
    height += Math.sqrt(level) * random.normal();
    control = 10 + 0.7 * (control - 10) + random.normal();
    controls[t] = control;
    outcome[t] = height + 1.2 * control + random.normal();
  }
  return { outcome, controls: [controls], before };
}

function covered(before: number, after: number, level: number): number {
  const random = seededRandom(before * 1000 + after);
  let inside = 0;
  for (let n = 0; n < rounds; n++) {
    const effect = seriesEffect(drawn(random, before, after, level), 'level');
    if (effect !== null && effect.low <= 0 && effect.high >= 0) inside += 1;
  }
  return (100 * inside) / rounds;
}

export const bench: Bench = {
  name: `series: share of ${rounds} simulated series whose 95% interval holds the true effect, no gates`,
  async run(): Promise<readonly Timing[]> {
    const shapes = [
      [70, 30],
      [40, 12],
    ] as const;
    return shapes.flatMap(([before, after]) =>
      [0, 0.05, 0.3, 1].map(
        (level): Timing => ({
          what: `${before} before, ${after} after, steps ${level}`,
          value: covered(before, after, level),
          unit: '%',
        }),
      ),
    );
  },
};
