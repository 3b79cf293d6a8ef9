import type { SynthPanel } from '../src/causal/synth/panel.ts';
import type { Random } from '../src/math/random.ts';

/** Whether the treated unit is drawn like the others, or stands out. */
export type Extreme = 'none' | 'level' | 'noise';

/** Units with levels and two common factors of their own loading; exchangeable but for what `extreme` says. */
export function factorPanel(
  random: Random,
  {
    units,
    before,
    after,
    extreme,
    effect,
  }: { units: number; before: number; after: number; extreme: Extreme; effect: number },
): SynthPanel {
  const times = before + after;
  const factors = [0, 1].map(() => {
    let height = 0;
    return Float64Array.from({ length: times }, () => {
      height += 0.5 * random.normal();
      return height;
    });
  });
  const drawn = Array.from({ length: units }, () => ({
    level: 10 + 3 * random.normal(),
    loadings: [random.uniform(), random.uniform()],
  }));
  const highest = drawn.reduce((top, unit, i) => (unit.level > drawn[top]!.level ? i : top), 0);
  const treated = extreme === 'level' ? highest : 0;
  const outcomes = drawn.map(({ level, loadings }, i) =>
    Float64Array.from({ length: times }, (_, t) => {
      const noise = random.normal() * (extreme === 'noise' && i === treated ? 2 : 1);
      const common = loadings.reduce((sum, loading, k) => sum + loading * factors[k]![t]!, 0);
      return level + common + 0.7 * noise + (i === treated && t >= before ? effect : 0);
    }),
  );
  return { outcomes, treated, before };
}
