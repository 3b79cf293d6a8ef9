import { seriesEffect } from '../src/causal/series/effect.ts';
import { seededRandom } from '../src/math/random.ts';
import { simulated } from '../test/causal/series/simulated.ts';
import type { Bench, Timing } from './run.ts';

const rounds = 2000;

function covered(before: number, after: number, level: number): number {
  const random = seededRandom(before * 1000 + after);
  let inside = 0;
  for (let n = 0; n < rounds; n++) {
    const effect = seriesEffect(simulated(random, { before, after, level, effect: 0 }), 'level');
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
