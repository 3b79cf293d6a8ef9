import { defineModel, type Model } from './model.ts';
import { assumption, withAssumedInterval } from './sources.ts';

/** Payroll saved against the spending it is said to pay for. docs/methods/reallocation.md. */
export const reallocation: Model = defineModel({
  name: 'reallocation',
  summary: 'How much of the AI spending does the payroll saved pay for, and in how many years all of it?',
  inputs: {
    saving: {
      value: 1.2e9,
      low: 0.8e9,
      high: 1.6e9,
      unit: 'USD per year',
      means: 'payroll saved a year',
      source: withAssumedInterval('report of 2026-04: Meta, USD 1.2 billion a year (f034)'),
    },
    jobs: {
      value: 8000,
      low: 8000,
      high: 8000,
      unit: 'jobs',
      means: 'jobs cut for that saving',
      source: 'report of 2026-04: Meta (f029)',
    },
    capex: {
      value: 40e9,
      low: 37.256e9,
      high: 72e9,
      unit: 'USD',
      means: 'AI spending of one year',
      source:
        'report of 2026-04: exceeds USD 40 billion (f033); low: Meta 10-K, purchases of property and equipment 2024; high: Meta, first-quarter call of 2025, top of the outlook',
    },
    usefulLife: {
      value: 5.5,
      low: 4,
      high: 6,
      unit: 'years',
      min: 0.1,
      means: 'years over which it is depreciated',
      source: withAssumedInterval('Meta 10-K of 2025-01-30: servers, 5.5 years from January 2025'),
    },
    lag: {
      value: 0.5,
      low: 0,
      high: 1.5,
      unit: 'years',
      means: 'time from paying to the first depreciation',
      source: assumption,
    },
    savingGrowth: {
      value: 0.03,
      low: 0,
      high: 0.05,
      unit: 'share',
      min: -0.5,
      means: 'yearly growth of the pay saved',
      source: assumption,
    },
  },
  outputs: {
    coverage: { unit: 'share', means: 'saving of a year over spending of a year' },
    yearsToMatch: { unit: 'years', means: 'years of saving, not growing, that equal one year of spending' },
    yearsToMatchGrowing: { unit: 'years', means: 'the same with the saving growing' },
    depreciation: { unit: 'USD per year', means: 'yearly charge once it has begun' },
    yearsAhead: { unit: 'years', means: 'how long the saving looks larger than the charge so far' },
    jobsToMatch: { unit: 'jobs', means: 'jobs whose saving of a year equals the spending' },
  },
  decides: 'coverage',
  asks: { solve: 'saving', output: 'yearsToMatch', equals: 5.5 },
  assumptions: [
    'One year of spending is looked at; the next year’s comes on top.',
    'Straight-line depreciation, none before the lag has passed.',
    'Nothing is discounted: the model discounting does that.',
  ],
  compute: ({ saving, jobs, capex, usefulLife, lag, savingGrowth }) => {
    const depreciation = capex / usefulLife;
    const years = saving === 0 ? Number.POSITIVE_INFINITY : capex / saving;
    return {
      coverage: saving === 0 ? 0 : saving / capex,
      yearsToMatch: years,
      yearsToMatchGrowing: grown(years, savingGrowth),
      depreciation,
      yearsAhead:
        depreciation > saving && (lag * depreciation) / (depreciation - saving) <= lag + usefulLife
          ? (lag * depreciation) / (depreciation - saving)
          : years,
      jobsToMatch: jobs * years,
    };
  },
});

/** n with the sum of (1 + g)^t, flowing evenly from 0 to n, equal to `years`; infinite where it never gets there. */
function grown(years: number, growth: number): number {
  const force = Math.log1p(growth);
  if (Math.abs(force) < 1e-12) return years;
  const reach = 1 + force * years;
  return reach > 0 ? Math.log(reach) / force : Number.POSITIVE_INFINITY;
}
