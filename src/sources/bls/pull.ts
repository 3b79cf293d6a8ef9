import type { PullSource } from '../pull/ask.ts';
import { blsSeries } from './feed.ts';

export const pullBls: PullSource = {
  name: 'bls',
  title: 'US Bureau of Labor Statistics',
  gives: 'job openings, layoffs and discharges, payrolls, unemployment: the last three years, one JSON each',
  terms: 'public domain; 25 queries a day without a key',
  cadence: 'monthly',
  everyMs: 1000,
  freshHours: 20,
  readBy: 'nothing reads it yet',
  plan: () =>
    Object.keys(blsSeries).map((id) => ({
      url: `https://api.bls.gov/publicAPI/v1/timeseries/data/${id}`,
      name: `bls-${id}.json`,
      expect: 'json',
      api: true,
    })),
};
