import { defineModel, type Model } from './model.ts';
import { facts, withAssumedInterval } from './sources.ts';

const prices =
  'Anthropic API pricing of 2026-06, prompt caching: a read costs 0.1 and a five-minute write 1.25 of the input price (later models read for less)';

/**
 * The share of staff whose pay offsets the token bill of those who stay: pay x N = (1 - s) x N x (pay + bill), so
 * s = bill / (pay + bill). docs/methods/token-payroll.md.
 */
export const tokenPayroll: Model = defineModel({
  name: 'token-payroll',
  summary: 'Which share of staff would have to go for their pay to offset the token bill?',
  inputs: {
    tokensPerDay: {
      value: 1e8,
      low: 1e7,
      high: 2e8,
      unit: 'tokens per day',
      means: 'tokens an employee uses a working day',
      source: withAssumedInterval(facts.essayTokens),
    },
    pricePerMillion: {
      value: 1,
      low: 0.5,
      high: 3,
      unit: 'USD per million tokens',
      means: 'price of a million tokens, input and output blended',
      source: withAssumedInterval(facts.essayPrice),
    },
    daysPerMonth: {
      value: 25,
      low: 20,
      high: 25,
      unit: 'days per month',
      max: 31,
      means: 'working days',
      source: `${facts.essayPrice}; low: five days a week`,
    },
    salary: {
      value: 60000,
      low: 30000,
      high: 120000,
      unit: 'USD per year',
      means: 'base salary of an employee',
      source: facts.essaySalaries,
    },
    loading: {
      value: 1,
      low: 1,
      high: 1.4,
      unit: 'ratio',
      min: 1,
      means: 'full cost of an employee over base salary',
      source: `the essay counts bare salary; high: ${facts.loading}`,
    },
    cachedShare: {
      value: 0,
      low: 0,
      high: 0,
      unit: 'share',
      means: 'tokens read from a cache',
      source: 'the essay prices all tokens alike (f065)',
    },
    cacheWriteShare: {
      value: 0,
      low: 0,
      high: 0,
      unit: 'share',
      means: 'tokens written to a cache',
      source: 'the essay prices all tokens alike (f065)',
    },
    reasoningShare: {
      value: 0,
      low: 0,
      high: 0,
      unit: 'share',
      means: 'tokens of reasoning, billed as output',
      source: 'the essay prices all tokens alike (f065)',
    },
    cachedPrice: {
      value: 0.1,
      low: 0.1,
      high: 0.1,
      unit: 'ratio',
      means: 'price of a cached token over the blended price',
      source: prices,
    },
    cacheWritePrice: {
      value: 1.25,
      low: 1.25,
      high: 1.25,
      unit: 'ratio',
      means: 'price of a token written to a cache over the blended price',
      source: prices,
    },
    reasoningPrice: {
      value: 5,
      low: 5,
      high: 5,
      unit: 'ratio',
      means: 'price of a reasoning token over the blended price',
      source: 'Anthropic API pricing of 2026-06: output costs 5 times input in every model listed',
    },
  },
  outputs: {
    layoffShare: { unit: 'share', means: 'staff whose pay offsets the bill of those who stay' },
    dailyCost: { unit: 'USD per day', means: 'token bill of an employee' },
    monthlyCost: { unit: 'USD per month', means: 'token bill of an employee' },
    yearlyCost: { unit: 'USD per year', means: 'token bill of an employee' },
    billOverPay: { unit: 'ratio', means: 'token bill over pay' },
  },
  decides: 'layoffShare',
  asks: { solve: 'pricePerMillion', output: 'layoffShare', equals: 0.1 },
  assumptions: [
    'Nobody who stays produces more or less than before; the bill is an addition to pay and nothing else changes.',
    'Those who leave take their token bill with them; severance and rehiring are in the model round-trip.',
    'A blended price already holds caching and reasoning: when their shares are set, the price is that of a plain input token.',
  ],
  conflict: ({ cachedShare, cacheWriteShare, reasoningShare }) =>
    cachedShare + cacheWriteShare + reasoningShare > 1 + 1e-12
      ? `Expected cachedShare, cacheWriteShare and reasoningShare to sum to at most 1; they sum to ${cachedShare + cacheWriteShare + reasoningShare}.`
      : null,
  compute: (x) => {
    const special = x.cachedShare + x.cacheWriteShare + x.reasoningShare;
    const price =
      x.pricePerMillion *
      (1 -
        special +
        x.cachedShare * x.cachedPrice +
        x.cacheWriteShare * x.cacheWritePrice +
        x.reasoningShare * x.reasoningPrice);
    const dailyCost = (x.tokensPerDay / 1e6) * price;
    const monthlyCost = dailyCost * x.daysPerMonth;
    const yearlyCost = monthlyCost * 12;
    const pay = x.salary * x.loading;
    return {
      layoffShare: yearlyCost === 0 ? 0 : yearlyCost / (pay + yearlyCost),
      dailyCost,
      monthlyCost,
      yearlyCost,
      billOverPay: yearlyCost === 0 ? 0 : yearlyCost / pay,
    };
  },
});
