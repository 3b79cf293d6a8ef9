import type { PullSource } from '../pull/ask.ts';
import { fredSeries } from './series.ts';

export const pullFred: PullSource = {
  name: 'fred',
  title: 'FRED, Federal Reserve Bank of St. Louis',
  gives: `series ${Object.keys(fredSeries).join(', ')}, one CSV each; --since cuts what is older`,
  terms: 'free with attribution; some series have owners of their own',
  cadence: 'daily or monthly, with each release',
  everyMs: 1000,
  freshHours: 20,
  readBy: 'nothing reads it yet',
  plan: ({ since }) =>
    Object.keys(fredSeries).map((id) => ({
      url: `https://fred.stlouisfed.org/graph/fredgraph.csv?id=${id}${since === null ? '' : `&cosd=${since}`}`,
      name: `${id}.csv`,
      expect: 'csv',
      api: true,
    })),
};
