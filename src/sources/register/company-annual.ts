import { z } from 'zod';
import { periodBasis } from '../rows/period-basis.ts';
import { day, required, requiredNumber } from './fields.ts';
import { type RegisterFile, registerFile } from './register-file.ts';

const row = z.object({
  key: required,
  company: required,
  ticker: required,
  known_at: day,
  tag: required,
  period_start: day,
  period_end: day,
  window: z.enum(['year', 'quarter']),
  best: requiredNumber,
  unit: required,
  filing: required,
});

/** Figures of annual reports as tagged in the filing. `window` keeps a quarter apart from the year that holds it. */
export const companyAnnual: RegisterFile = registerFile({
  name: 'company-annual.csv',
  title: 'Register of company figures from annual reports',
  key: 'key',
  row,
  toRecords: ({ cells: c, origin }) => ({
    observations: [
      {
        origin,
        series: `us-gaap/${c.tag}`,
        subject: c.ticker,
        company: c.company,
        period: {
          start: c.period_start,
          end: c.period_end,
          basis: periodBasis(c.period_start, c.period_end),
        },
        value: { low: null, best: c.best, high: null, bound: 'exact' },
        unit: c.unit,
        basis: c.window,
        citation: c.filing,
        knownAt: c.known_at,
      },
    ],
  }),
});
