import { normalQuantile } from '../../math/normal-quantile.ts';
import { type Effect, type PooledEffect, randomEffects } from '../../math/random-effects.ts';

/** An employer's advertisements of roles that are new to it, before and after its action, with months of average season. */
export interface NewRoles {
  readonly before: number;
  readonly monthsBefore: number;
  readonly after: number;
  readonly monthsAfter: number;
}

/** How hiring changes after an action, as the natural logarithm of a factor, over all employers. */
export interface HiringPrior extends PooledEffect {
  /** variance of a month's count over its mean, for one employer */
  readonly dispersion: number;
}

/** Before ten employers have taught anything: most keep between 0.6 and 1.7 of their hiring. */
const untaught: PooledEffect = { mean: 0, error: 0, between: 0.3 };
const fewest = 10;

export function hiringPrior(all: readonly NewRoles[], dispersion: number): HiringPrior {
  const seen = all.filter(known).map((each) => logRatio(each, dispersion));
  return { ...(seen.length < fewest ? untaught : randomEffects(seen)), dispersion };
}

/**
 * Equally likely factors of one employer's hiring after its action: what became of its own new roles, drawn towards what became
 * of all employers'. Roles that are new cannot be refills, so they tell a freeze or a boom from a reversal.
 */
export function hiringFactors(one: NewRoles, prior: HiringPrior): readonly number[] {
  let [mean, variance] = [prior.mean, prior.error ** 2 + prior.between ** 2];
  if (known(one) && variance > 0) {
    const own = logRatio(one, prior.dispersion);
    const weight = variance / (variance + own.variance);
    mean += weight * (own.value - mean);
    variance *= 1 - weight;
  }
  return Array.from({ length: nodes }, (_, i) =>
    Math.exp(mean + Math.sqrt(variance) * normalQuantile((i + 0.5) / nodes)),
  );
}

const nodes = 9;

const known = ({ before, monthsBefore, monthsAfter }: NewRoles): boolean =>
  before > 0 && monthsBefore > 0 && monthsAfter > 0;

/** Half an event is added to both counts, so that none after is a number too. */
function logRatio({ before, monthsBefore, after, monthsAfter }: NewRoles, dispersion: number): Effect {
  const value = Math.log((after + 0.5) / monthsAfter) - Math.log((before + 0.5) / monthsBefore);
  return { value, variance: dispersion * (1 / (after + 0.5) + 1 / (before + 0.5)) };
}
