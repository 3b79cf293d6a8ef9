import { z } from 'zod';
import { bound, date, day, optionalNumber, required } from './fields.ts';
import { type RegisterFile, registerFile } from './register-file.ts';

const row = z.object({
  key: required,
  known_at: day,
  reason: required,
  window: z.enum(['month', 'year-to-date', 'year', 'years']),
  period_start: date,
  period_end: date,
  low: optionalNumber,
  best: optionalNumber,
  high: optionalNumber,
  bound,
  read_in: required,
});

/** Announced cuts of US employers as Challenger, Gray & Christmas counts them: totals, stated reasons, sectors. */
export const announcedCuts: RegisterFile = registerFile({
  name: 'announced-cuts.csv',
  title: 'Register of announced US job cuts by month and stated reason',
  key: 'key',
  row,
  toRecords: ({ cells: c, origin }) => ({
    observations: [
      {
        origin,
        series: `announced-cuts/${c.reason}`,
        subject: 'US employers',
        company: null,
        period: { start: c.period_start, end: c.period_end, basis: 'calendar' },
        value: { low: c.low, best: c.best, high: c.high, bound: c.bound },
        unit: 'jobs',
        basis: c.window,
        citation: `Challenger, Gray & Christmas, read in: ${c.read_in}`,
        knownAt: c.known_at,
      },
    ],
  }),
});
