import { type BaseRate, predictiveCounts, type RatePrior } from './predictive.ts';

export interface ReversalInput {
  /** jobs that were cut; the share is of these */
  readonly jobs: number;
  /** re-posts after the action, within `months` months of average season */
  readonly after: number;
  readonly months: number;
  readonly base: BaseRate;
  readonly prior: RatePrior;
}

export interface Reversal {
  /** expected re-posts if nothing had changed */
  readonly expected: number;
  /** posterior mean of the share of cut roles that were advertised again */
  readonly share: number;
  /** central 90 % of the posterior */
  readonly interval: readonly [low: number, high: number];
  /** posterior chance that no more than 5 % were */
  readonly chanceNone: number;
}

/** Before anything is seen, an even chance that nothing was reversed; if something was, any number of jobs alike. */
const priorNone = 0.5;
const negligible = 0.05;

/**
 * The share of cut roles that were advertised again, from an excess of re-posts over the employer's own base rate: counts after
 * the action are the base's plus the refilled roles', and every split of the count is weighed. Exact over whole numbers.
 */
export function reversal({ jobs, after, months, base, prior }: ReversalInput): Reversal {
  const chances = predictiveCounts(base, prior, months, after);
  const expected = ((prior.shape + base.count) / (prior.rate + base.months)) * months;
  const most = Math.min(jobs, after);
  const weights = new Float64Array(most + 1);
  let total = 0;
  for (let refilled = 0; refilled <= most; refilled++) {
    weights[refilled] = (refilled === 0 ? priorNone : (1 - priorNone) / jobs) * chances[after - refilled]!;
    total += weights[refilled]!;
  }
  // more re-posts than the base and every cut job together can explain: the nearest split is the best there is
  if (total === 0)
    return { expected, share: most / jobs, interval: [most / jobs, most / jobs], chanceNone: 0 };
  const at = (level: number): number => {
    let sum = 0;
    for (let refilled = 0; refilled <= most; refilled++) {
      sum += weights[refilled]! / total;
      if (sum >= level) return refilled / jobs;
    }
    return most / jobs;
  };
  let [mean, none] = [0, 0];
  for (let refilled = 0; refilled <= most; refilled++) {
    mean += (refilled / jobs) * (weights[refilled]! / total);
    if (refilled <= negligible * jobs) none += weights[refilled]! / total;
  }
  return { expected, share: mean, interval: [at(0.05), at(0.95)], chanceNone: none };
}
