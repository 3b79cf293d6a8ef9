import { logGamma } from '../../math/log-gamma.ts';
import { type BaseRate, predictiveCounts, type RatePrior } from './predictive.ts';

/** One kind of re-post at one employer: how many came after the action, and what is usual there. */
export interface KindCount {
  readonly after: number;
  readonly base: BaseRate;
  readonly prior: RatePrior;
}

export interface ReversalInput {
  /** jobs that were cut; the share is of these */
  readonly jobs: number;
  /** months of average season that were watched after the action */
  readonly months: number;
  /** equally likely factors of the base rate after the action; [1] where hiring goes on as before */
  readonly hiring: readonly number[];
  readonly kinds: readonly KindCount[];
}

export interface KindReversal {
  readonly after: number;
  /** expected re-posts of the kind if nothing had changed */
  readonly expected: number;
  /** posterior mean of the share of cut roles that came back in this way */
  readonly share: number;
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
  /** in the order of the input; their shares sum to `share` */
  readonly kinds: readonly KindReversal[];
}

/** Before anything is seen, an even chance that nothing was reversed; if something was, any number of jobs alike. */
const priorNone = 0.5;
const negligible = 0.05;
/** Jeffreys' prior of the kinds' shares: refills of one kind alone are as likely as evenly mixed ones. */
const concentration = 0.5;

/**
 * The share of cut roles that were advertised again, from an excess of re-posts over the employer's own base rate, kind by kind:
 * counts after the action are the base's plus the refilled roles', and every split of each count is weighed. The refilled
 * roles fall on the kinds by a Dirichlet-multinomial (Gelman et al., Bayesian Data Analysis, 3rd ed., section 3.4), so that
 * ten roles moved abroad where none ever was weigh more than ten among a hundred like them. Exact over whole numbers.
 */
export function reversal({ jobs, months, hiring, kinds }: ReversalInput): Reversal {
  const after = kinds.map((kind) => kind.after);
  const most = Math.min(jobs, sum(after));
  const weights = new Float64Array(most + 1);
  const counted = kinds.map(() => 0);
  for (const factor of hiring) {
    const parts = kinds.map((kind) => weighed(kind, months * factor, jobs));
    add(weights, convolved(parts, most), kinds.length, jobs);
    for (const [i, part] of parts.entries()) {
      const times = part.map((weight, refilled) => weight * refilled);
      const sums = new Float64Array(most + 1);
      add(sums, convolved([...parts.slice(0, i), times, ...parts.slice(i + 1)], most), kinds.length, jobs);
      counted[i]! += sum([...sums]);
    }
  }
  const total = sum([...weights]);
  const usual = months * (sum(hiring) / hiring.length);
  const expected = kinds.map(({ base, prior }) => expectedOf(base, prior, usual));
  // more re-posts than the base and every cut job together can explain: the nearest split is the best there is
  const impossible = !(total > 0);
  const shares = impossible
    ? after.map((count) => (most === 0 ? 0 : ((most / jobs) * count) / sum(after)))
    : counted.map((value) => value / total / jobs);
  const each = kinds.map((_, i) => ({ after: after[i]!, expected: expected[i]!, share: shares[i]! }));
  const summary = impossible ? certain(most / jobs) : summed(weights, total, jobs);
  return { expected: sum(expected), ...summary, kinds: each };
}

type Summary = Pick<Reversal, 'share' | 'interval' | 'chanceNone'>;

const certain = (share: number): Summary => ({ share, interval: [share, share], chanceNone: 0 });

function summed(weights: Float64Array, total: number, jobs: number): Summary {
  const at = (level: number): number => {
    let below = 0;
    const refilled = weights.findIndex((weight) => {
      below += weight / total;
      return below >= level;
    });
    return (refilled === -1 ? weights.length - 1 : refilled) / jobs;
  };
  let [mean, none] = [0, 0];
  for (const [refilled, weight] of weights.entries()) {
    mean += ((refilled / jobs) * weight) / total;
    if (refilled <= negligible * jobs) none += weight / total;
  }
  return { share: mean, interval: [at(0.05), at(0.95)], chanceNone: none };
}

/** Adds the sums over splits to the weights, each by its prior and what the Dirichlet-multinomial lacks. */
function add(weights: Float64Array, sums: Float64Array, count: number, jobs: number): void {
  for (const [refilled, value] of sums.entries())
    weights[refilled]! +=
      value * (refilled === 0 ? priorNone : (1 - priorNone) / jobs) * spread(refilled, count);
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const expectedOf = (base: BaseRate, prior: RatePrior, months: number): number =>
  ((prior.shape + base.count) / (prior.rate + base.months)) * months;

/** The chance of the count if `r` of it are refills, by the kind's part of the Dirichlet-multinomial, for r = 0, 1, ... */
function weighed({ after, base, prior }: KindCount, months: number, jobs: number): Float64Array {
  const chances = predictiveCounts(base, prior, months, after);
  return Float64Array.from({ length: Math.min(jobs, after) + 1 }, (_, refilled) => {
    const part = logGamma(refilled + concentration) - logGamma(refilled + 1) - logGamma(concentration);
    return chances[after - refilled]! * Math.exp(part);
  });
}

/** What the kinds' parts of the Dirichlet-multinomial lack for `refilled` roles over so many kinds. */
function spread(refilled: number, count: number): number {
  const all = count * concentration;
  return Math.exp(logGamma(refilled + 1) + logGamma(all) - logGamma(refilled + all));
}

function convolved(parts: readonly Float64Array[], most: number): Float64Array {
  let whole = Float64Array.of(1);
  for (const part of parts) {
    const next = new Float64Array(Math.min(most + 1, whole.length + part.length - 1));
    for (let i = 0; i < whole.length; i++)
      for (let j = 0; j < part.length && i + j < next.length; j++) next[i + j]! += whole[i]! * part[j]!;
    whole = next;
  }
  return whole;
}
