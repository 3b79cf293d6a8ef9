import { logGamma } from '../../math/log-gamma.ts';

/** What is known of how often an employer re-posts roles when nothing happened. */
export interface BaseRate {
  /** re-posts seen in the time before, and how long that was in months of average season */
  readonly count: number;
  readonly months: number;
}

/** A gamma distribution over employers' monthly rates, from all of them together. */
export interface RatePrior {
  readonly shape: number;
  /** per month */
  readonly rate: number;
  /** variance of a month's count over its mean, for one employer: 1 when counts are Poisson */
  readonly dispersion: number;
}

/**
 * The chance of each count 0..most of re-posts in `months` months to come if nothing changed: negative binomial, the gamma
 * posterior of the rate run through a Poisson, its variance widened by the dispersion (Gelman et al., Bayesian Data Analysis,
 * 3rd ed., section 2.6).
 */
export function predictiveCounts(
  base: BaseRate,
  prior: RatePrior,
  months: number,
  most: number,
): Float64Array {
  const shape = prior.shape + base.count;
  const mean = (shape / (prior.rate + base.months)) * months;
  const variance = Math.max(prior.dispersion, 1) * mean + mean ** 2 / shape;
  const size = variance > mean ? mean ** 2 / (variance - mean) : 1e9;
  const chances = new Float64Array(most + 1);
  if (mean === 0) {
    chances[0] = 1;
    return chances;
  }
  for (let count = 0; count <= most; count++)
    chances[count] = Math.exp(
      logGamma(count + size) -
        logGamma(size) -
        logGamma(count + 1) +
        size * Math.log(size / (size + mean)) +
        count * Math.log(mean / (size + mean)),
    );
  return chances;
}

/** The prior by moments over employers' counts and months; wide where there are too few to tell. */
export function ratePrior(bases: readonly BaseRate[], dispersion: number): RatePrior {
  const seen = bases.filter(({ months }) => months > 0);
  if (seen.length < 10) return { shape: 0.5, rate: 0.25, dispersion };
  const rates = seen.map(({ count, months }) => count / months);
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const spread = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / (rates.length - 1);
  const noise = seen.reduce((sum, { months }) => sum + mean / months, 0) / seen.length;
  const between = Math.max(spread - dispersion * noise, (0.1 * mean) ** 2, 1e-6);
  return { shape: Math.max(mean, 1e-3) ** 2 / between, rate: Math.max(mean, 1e-3) / between, dispersion };
}
