import { largestNormals } from '../math/normal-order.ts';
import { normalQuantile } from '../math/normal-quantile.ts';
import { defineModel, type Model } from './model.ts';
import { assumption, withAssumedInterval } from './sources.ts';

const ideas =
  'essay by a technology worker: ten ideas, two built when code is dear, eight more when it is cheap (f077)';
const referenceReview = 10000;

/** Ten ideas of hidden value: build the best two by review, or all of them. docs/methods/idea-filter.md. */
export const ideaFilter: Model = defineModel({
  name: 'idea-filter',
  summary: 'When code is cheap and every idea is built, is more outcome bought for the money?',
  inputs: {
    ideas: {
      value: 10,
      low: 10,
      high: 10,
      unit: 'ideas',
      min: 1,
      max: 500,
      whole: true,
      means: 'ideas on the table',
      source: ideas,
    },
    builtDear: {
      value: 2,
      low: 2,
      high: 2,
      unit: 'ideas',
      min: 1,
      max: 500,
      whole: true,
      means: 'ideas built when code is dear',
      source: ideas,
    },
    successRate: {
      value: 0.33,
      low: 0.1,
      high: 0.5,
      unit: 'share',
      min: 0.001,
      max: 0.999,
      means: 'ideas that are worth something once built',
      source: withAssumedInterval(
        'Kohavi, Crook & Longbotham 2009, Online Experimentation at Microsoft: about a third improve what they aim at',
      ),
    },
    spread: {
      value: 1e6,
      low: 5e5,
      high: 2e6,
      unit: 'USD',
      min: 1,
      means: 'standard deviation of the hidden values',
      source: assumption,
    },
    reviewCost: {
      value: 10000,
      low: 5000,
      high: 20000,
      unit: 'USD',
      min: 1,
      means: 'review of one idea',
      source: assumption,
    },
    noise: {
      value: 1,
      low: 0.5,
      high: 2,
      unit: 'ratio',
      means: 'error of a review that costs USD 10,000, over the spread',
      source: assumption,
    },
    codeDear: {
      value: 2e5,
      low: 1e5,
      high: 3e5,
      unit: 'USD',
      min: 1,
      means: 'building an idea when code is dear',
      source: assumption,
    },
    codeCheap: {
      value: 2e4,
      low: 1e4,
      high: 5e4,
      unit: 'USD',
      min: 1,
      means: 'building an idea when code is cheap',
      source: assumption,
    },
    upkeep: {
      value: 5e4,
      low: 2e4,
      high: 1e5,
      unit: 'USD',
      means: 'keeping a built idea alive',
      source: assumption,
    },
  },
  outputs: {
    gain: { unit: 'USD', means: 'outcome of building all, less that of building the best few' },
    netDear: { unit: 'USD', means: 'dear code, best few by review: value less cost' },
    netCheap: { unit: 'USD', means: 'cheap code, all built, no review: value less cost' },
    netBoth: { unit: 'USD', means: 'cheap code and the review kept: value less cost' },
    perMoneyDear: { unit: 'ratio', means: 'value per money, dear code and review' },
    perMoneyCheap: { unit: 'ratio', means: 'value per money, cheap code and all built' },
    reviewQuality: { unit: 'ratio', means: 'correlation of what a review says with what an idea is worth' },
  },
  decides: 'gain',
  asks: { solve: 'successRate', output: 'gain', equals: 0 },
  claims: [
    {
      statement: 'building everything beats choosing',
      output: 'gain',
      from: 0,
      to: Number.POSITIVE_INFINITY,
    },
  ],
  assumptions: [
    'Hidden values are normal; their mean follows from the share that is worth something.',
    'The variance of a review’s error falls with what it costs: twice the money, half the variance.',
    'An idea built and worthless still costs its building and its upkeep, and may do harm: values below zero count.',
  ],
  conflict: ({ ideas: n, builtDear }) =>
    builtDear > n ? `Expected no more ideas built than there are; ${builtDear} of ${n} came.` : null,
  compute: (x) => {
    const error = x.noise * Math.sqrt(referenceReview / x.reviewCost);
    const reviewQuality = 1 / Math.sqrt(1 + error * error);
    const mean = x.spread * normalQuantile(x.successRate);
    const best = x.builtDear * mean + x.spread * reviewQuality * largest(x.ideas, x.builtDear);
    const all = x.ideas * mean;
    const review = x.ideas * x.reviewCost;
    const costDear = review + x.builtDear * (x.codeDear + x.upkeep);
    const costBoth = review + x.builtDear * (x.codeCheap + x.upkeep);
    const costCheap = x.ideas * (x.codeCheap + x.upkeep);
    const [netDear, netCheap] = [best - costDear, all - costCheap];
    return {
      gain: netCheap - netDear,
      netDear,
      netCheap,
      netBoth: best - costBoth,
      perMoneyDear: best / costDear,
      perMoneyCheap: all / costCheap,
      reviewQuality,
    };
  },
});

const known = new Map<string, number>();

/** An integral that depends on two whole numbers: worked out once for each pair. */
function largest(n: number, k: number): number {
  const key = `${n} ${k}`;
  const value = known.get(key) ?? largestNormals(n, k);
  known.set(key, value);
  return value;
}
