import { defineModel, type Model } from './model.ts';
import { assumption, facts } from './sources.ts';

/** What a payoff far away is worth today when money costs nothing and when it costs something. docs/methods/discounting.md. */
export const discounting: Model = defineModel({
  name: 'discounting',
  summary: 'What does a rise of rates do to the value of a bet that pays off in years?',
  inputs: {
    payoff: {
      value: 100,
      low: 100,
      high: 100,
      unit: 'USD',
      means: 'what the bet pays in the end',
      source: 'a hundred, so that results read as percent',
    },
    years: { value: 10, low: 5, high: 20, unit: 'years', means: 'time until it pays', source: assumption },
    rateBefore: {
      value: 0,
      low: 0,
      high: 0,
      unit: 'share',
      means: 'rate when the bet was made',
      source: facts.rates,
    },
    rateAfter: {
      value: 0.04,
      low: 0.04,
      high: 0.0533,
      unit: 'share',
      means: 'rate now',
      source: `${facts.rates}; high: federal funds rate, peak of August 2023 (FRED FEDFUNDS)`,
    },
  },
  outputs: {
    valueBefore: { unit: 'USD', means: 'present value at the old rate' },
    valueAfter: { unit: 'USD', means: 'present value at the new rate' },
    lost: { unit: 'share', means: 'share of the value that the rise takes' },
    payoffNeeded: { unit: 'USD', means: 'payoff that keeps the old value' },
    yearsAllowed: { unit: 'years', means: 'wait that leaves half of the payoff’s value at the new rate' },
  },
  decides: 'lost',
  asks: { solve: 'years', output: 'lost', equals: 0.5 },
  assumptions: [
    'One payoff, certain, at one date, discounted at a yearly compounded rate.',
    'A payoff that is not certain is worth less by its chance; that is not counted here.',
  ],
  compute: ({ payoff, years, rateBefore, rateAfter }) => {
    const [before, after] = [(1 + rateBefore) ** -years, (1 + rateAfter) ** -years];
    return {
      valueBefore: payoff * before,
      valueAfter: payoff * after,
      lost: 1 - after / before,
      payoffNeeded: (payoff * before) / after,
      yearsAllowed: rateAfter === 0 ? Number.POSITIVE_INFINITY : Math.LN2 / Math.log1p(rateAfter),
    };
  },
});
