/** Where a default comes from when it is our own choice: said in the same words everywhere. */
export const assumption = 'assumption, no source';

/** A source whose figure is the value while the interval about it is our own choice. */
export function withAssumedInterval(source: string): string {
  return `${source}; the interval is an ${assumption}`;
}

/** The articles' own numbers, by their key in data/article-facts.csv. */
export const facts = {
  essayTokens: 'essay by a technology worker, 2026-05-12 (data/article-facts.csv f064)',
  essayPrice: 'essay by a technology worker, 2026-05-12: USD 100 a day, 2,500 a month, 30,000 a year (f065)',
  essaySalaries:
    'essay by a technology worker, 2026-05-12: India 30,000, Europe 60,000, US 120,000 (f066 to f068)',
  loading: 'analysis of 2026-Q1: fully loaded cost can be 1.4 times base salary (f021)',
  loadingHigh:
    'high: wages are 70.0% of what private employers pay, 1 / 0.70, BLS Employer Costs for Employee Compensation, June 2020',
  rates: 'analysis of 2026-Q1: policy rate from 0% to above 4% (f018)',
} as const;
