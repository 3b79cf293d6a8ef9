import { defineModel, type Model } from './model.ts';
import { assumption, facts, withAssumedInterval } from './sources.ts';

const pricing = 'essay by a technology worker: leads convert 36% faster, a fee of 5% of a sale (f072, f073)';

/** From tokens to changes to features to revenue, and three readings of "36% faster". docs/methods/outcome.md. */
export const outcome: Model = defineModel({
  name: 'outcome',
  summary: 'Input, output and outcome: do more changes for more money bring more revenue for the money?',
  inputs: {
    salary: {
      value: 60000,
      low: 30000,
      high: 120000,
      unit: 'USD per year',
      min: 1,
      means: 'pay of an engineer',
      source: facts.essaySalaries,
    },
    tokenBill: {
      value: 30000,
      low: 6000,
      high: 60000,
      unit: 'USD per year',
      means: 'token bill of an engineer',
      source: withAssumedInterval(facts.essayPrice),
    },
    changes: {
      value: 100,
      low: 100,
      high: 100,
      unit: 'changes per year',
      min: 0.001,
      means: 'changes of an engineer a year, before',
      source: assumption,
    },
    changeRatio: {
      value: 3.5,
      low: 2,
      high: 5,
      unit: 'ratio',
      min: 0.001,
      means: 'changes after over before',
      source: 'essay by a technology worker: two to five times the code reviews a week (f062)',
    },
    featureShare: {
      value: 0.1,
      low: 0.1,
      high: 0.1,
      unit: 'share',
      min: 0.0001,
      means: 'changes that finish a feature, before',
      source: assumption,
    },
    featureRatio: {
      value: 1.2,
      low: 1,
      high: 2,
      unit: 'ratio',
      min: 0.001,
      means: 'features after over before',
      source: assumption,
    },
    revenue: {
      value: 450000,
      low: 450000,
      high: 450000,
      unit: 'USD per year',
      min: 0.01,
      means: 'revenue per employee, before',
      source: 'analysis of 2026-Q1: technology sector, 2021 (f022)',
    },
    revenueRatio: {
      value: 1.05,
      low: 0.95,
      high: 1.38,
      unit: 'ratio',
      means: 'revenue after over before',
      source:
        'high: revenue per employee 450,000 to 620,000 (f022, f023); value and low: an assumption, no source',
    },
    faster: {
      value: 0.36,
      low: 0.36,
      high: 0.36,
      unit: 'share',
      max: 0.99,
      means: '“faster” of an outcome-priced service',
      source: pricing,
    },
    deals: {
      value: 100,
      low: 100,
      high: 100,
      unit: 'deals',
      means: 'deals in the same time without it',
      source: pricing,
    },
    daysPrinted: {
      value: 63,
      low: 63,
      high: 63,
      unit: 'days',
      min: 0.001,
      means: 'days that the essay gives for 100 deals',
      source: pricing,
    },
    fee: { value: 0.05, low: 0.05, high: 0.05, unit: 'share', means: 'fee, of a sale', source: pricing },
    dealValue: { value: 1000, low: 1000, high: 1000, unit: 'USD', means: 'a sale', source: assumption },
  },
  outputs: {
    revenuePerMoneyChange: { unit: 'share', means: 'change of revenue per money spent' },
    inputRatio: { unit: 'ratio', means: 'money spent on an engineer, after over before' },
    revenueRatioNeeded: { unit: 'ratio', means: 'revenue after over before that pays for the tokens alone' },
    costPerChange: { unit: 'USD', means: 'money per change, after' },
    costPerChangeBefore: { unit: 'USD', means: 'money per change, before' },
    costPerFeature: { unit: 'USD', means: 'money per feature, after' },
    costPerFeatureBefore: { unit: 'USD', means: 'money per feature, before' },
    dealsLessTime: { unit: 'deals', means: 'extra deals if a deal takes that much less time' },
    dealsMoreSpeed: { unit: 'deals', means: 'extra deals if so many more close in a day' },
    dealsPrinted: { unit: 'deals', means: 'extra deals by the essay’s rounded days, which it prints as 57' },
    feeLessTime: { unit: 'USD', means: 'fee on the extra deals, first reading' },
    feeMoreSpeed: { unit: 'USD', means: 'fee on the extra deals, second reading' },
  },
  decides: 'revenuePerMoneyChange',
  asks: { solve: 'revenueRatio', output: 'revenuePerMoneyChange', equals: 0 },
  claims: [
    {
      statement: 'revenue grows more than the money spent',
      output: 'revenuePerMoneyChange',
      from: 0,
      to: Number.POSITIVE_INFINITY,
    },
  ],
  assumptions: [
    'The number of engineers and their pay stay; the token bill is all that is added.',
    'Nothing here says that changes or features cause the revenue: each ratio is set or measured apart.',
    '“36% faster” is three things: 36% less time, 36% more in the same time, and the essay’s rounded days.',
  ],
  compute: (x) => {
    const inputRatio = (x.salary + x.tokenBill) / x.salary;
    const features = x.changes * x.featureShare;
    const dealsLessTime = x.deals * (1 / (1 - x.faster) - 1);
    const dealsMoreSpeed = x.deals * x.faster;
    return {
      revenuePerMoneyChange: x.revenueRatio / inputRatio - 1,
      inputRatio,
      revenueRatioNeeded: 1 + x.tokenBill / x.revenue,
      costPerChange: (x.salary + x.tokenBill) / (x.changes * x.changeRatio),
      costPerChangeBefore: x.salary / x.changes,
      costPerFeature: (x.salary + x.tokenBill) / (features * x.featureRatio),
      costPerFeatureBefore: x.salary / features,
      dealsLessTime,
      dealsMoreSpeed,
      dealsPrinted: (x.deals * x.faster * 100) / x.daysPrinted,
      feeLessTime: dealsLessTime * x.fee * x.dealValue,
      feeMoreSpeed: dealsMoreSpeed * x.fee * x.dealValue,
    };
  },
});
