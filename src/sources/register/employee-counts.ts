import { z } from 'zod';
import { bound, day, optional, optionalNumber, required } from './fields.ts';
import { type RegisterFile, registerFile } from './register-file.ts';

const row = z.object({
  key: required,
  company: required,
  ticker: required,
  known_at: day,
  period_end: day,
  best: optionalNumber,
  bound,
  basis: optional,
  filing: required,
  note: optional,
});

/** Employees on a day, in the words of the filing. A filing that states none is kept as unknown, never as zero. */
export const employeeCounts: RegisterFile = registerFile({
  name: 'employee-counts.csv',
  title: 'Register of employee counts from annual reports',
  key: 'key',
  row,
  toRecords: ({ cells: c, origin }) => ({
    observations: [
      {
        origin,
        series: 'employees',
        subject: c.ticker,
        company: c.company,
        period: { start: c.period_end, end: c.period_end, basis: 'as-of' },
        value: { low: null, best: c.best, high: null, bound: c.bound },
        unit: 'jobs',
        basis: c.basis ?? 'not stated',
        citation: c.note === null ? c.filing : `${c.filing}. ${c.note}`,
        knownAt: c.known_at,
      },
    ],
  }),
});
