import { defineModel, type Model } from './model.ts';
import { assumption, facts, withAssumedInterval } from './sources.ts';

/** What a cut saves a year at full cost, and which salary makes "hundreds of millions" true. docs/methods/loaded-savings.md. */
export const loadedSavings: Model = defineModel({
  name: 'loaded-savings',
  summary: 'What does a cut save a year at full cost, and is "hundreds of millions" true of it?',
  inputs: {
    staff: {
      value: 100000,
      low: 100000,
      high: 100000,
      unit: 'jobs',
      means: 'employees before the cut',
      source: `a large firm as a round example: ${assumption}`,
    },
    cutShare: {
      value: 0.1,
      low: 0.1,
      high: 0.1,
      unit: 'share',
      means: 'share of staff cut',
      source: 'report of 2026-04: Meta, 10% of its workforce (f029)',
    },
    baseSalary: {
      value: 60000,
      low: 30000,
      high: 120000,
      unit: 'USD per year',
      means: 'base salary of those cut',
      source: facts.essaySalaries,
    },
    loading: {
      value: 1.4,
      low: 1.25,
      high: 1.43,
      unit: 'ratio',
      min: 1,
      means: 'full cost over base salary',
      source: `${facts.loading}; ${facts.loadingHigh}; low: ${assumption}`,
    },
    overheadKept: {
      value: 0,
      low: 0,
      high: 0.3,
      unit: 'share',
      means: 'share of the cost above salary that stays: leases, licences',
      source: withAssumedInterval('the analysis counts all of it as saved'),
    },
  },
  outputs: {
    yearlySaving: { unit: 'USD per year', means: 'pay and overhead no longer spent' },
    savingPerJob: { unit: 'USD per year', means: 'the same, a job cut' },
    jobsCut: { unit: 'jobs', means: 'staff times share' },
    salaryForHundredMillion: {
      unit: 'USD per year',
      means: 'base salary at which the saving is 100 million',
    },
    salaryForBillion: { unit: 'USD per year', means: 'base salary at which the saving is a billion' },
  },
  decides: 'yearlySaving',
  asks: { solve: 'baseSalary', output: 'yearlySaving', equals: 1.2e9 },
  claims: [
    { statement: 'the cut saves “hundreds of millions” a year', output: 'yearlySaving', from: 1e8, to: 1e9 },
  ],
  assumptions: [
    'A full year of pay is saved; severance, notice and rehiring are in the model round-trip.',
    '“Hundreds of millions” is read as at least USD 100 million and under a billion.',
  ],
  compute: ({ staff, cutShare, baseSalary, loading, overheadKept }) => {
    const jobsCut = staff * cutShare;
    const factor = 1 + (loading - 1) * (1 - overheadKept);
    const perDollar = jobsCut * factor;
    return {
      yearlySaving: perDollar * baseSalary,
      savingPerJob: factor * baseSalary,
      jobsCut,
      salaryForHundredMillion: 1e8 / perDollar,
      salaryForBillion: 1e9 / perDollar,
    };
  },
});
