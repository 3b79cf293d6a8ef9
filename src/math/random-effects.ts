/** One study's effect with its own variance. */
export interface Effect {
  readonly value: number;
  readonly variance: number;
}

export interface PooledEffect {
  readonly mean: number;
  /** standard error of the mean */
  readonly error: number;
  /** standard deviation between the studies, beyond their own variances */
  readonly between: number;
}

/** Pools effects that differ from study to study, by the method of moments of DerSimonian & Laird (1986). Wants one or more. */
export function randomEffects(effects: readonly Effect[]): PooledEffect {
  const weights = effects.map(({ variance }) => 1 / variance);
  const total = sum(weights);
  const fixed = sum(effects.map(({ value }, i) => value * weights[i]!)) / total;
  const q = sum(effects.map(({ value }, i) => weights[i]! * (value - fixed) ** 2));
  const scale = total - sum(weights.map((weight) => weight ** 2)) / total;
  const excess = scale > 0 ? Math.max(0, (q - (effects.length - 1)) / scale) : 0;
  const widened = effects.map(({ variance }) => 1 / (variance + excess));
  const mean = sum(effects.map(({ value }, i) => value * widened[i]!)) / sum(widened);
  return { mean, error: Math.sqrt(1 / sum(widened)), between: Math.sqrt(excess) };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
