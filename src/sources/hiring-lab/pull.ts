import type { Ask, PullSource } from '../pull/ask.ts';

const countries = ['AU', 'CA', 'DE', 'ES', 'FR', 'GB', 'IE', 'IT', 'JP', 'NL', 'US'];

const file = (repository: string, path: string): Ask => ({
  url: `https://raw.githubusercontent.com/hiring-lab/${repository}/HEAD/${path}`,
  name: path.split('/').at(-1)!,
  expect: 'csv',
  api: true,
});

export const pullHiringLab: PullSource = {
  name: 'hiring-lab',
  title: 'Indeed Hiring Lab',
  gives: 'daily share of postings that mention AI; postings index of eleven countries',
  terms: 'CC BY 4.0: name Indeed Hiring Lab',
  cadence: 'daily values, refreshed weekly',
  everyMs: 1000,
  freshHours: 20,
  readBy: 'nothing reads it yet',
  plan: () => [
    file('ai-tracker', 'AI_posting.csv'),
    ...countries.map((country) =>
      file('job_postings_tracker', `${country}/aggregate_job_postings_${country}.csv`),
    ),
  ],
};
