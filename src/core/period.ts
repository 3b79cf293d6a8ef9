import { z } from 'zod';

/** A date with its precision kept: `2026`, `2026-Q1`, `2026-04`, `2026-04-23`; a fiscal one is prefixed, `FY2026`, `FY2026-Q2`. */
export const datePattern: RegExp = /^(?:FY)?\d{4}(?:-(?:Q[1-4]|H[12]|\d{2}(?:-\d{2})?))?$/;

/** Calendar and fiscal periods are unlike: a sum across them is refused. */
export const periodBases = ['calendar', 'fiscal', 'as-of', 'annualised', 'unknown'] as const;
export type PeriodBasis = (typeof periodBases)[number];

/** When a figure holds; both ends are named and included, each with the precision it was stated in. */
export interface Period {
  readonly start: string;
  readonly end: string;
  readonly basis: PeriodBasis;
}

const preciseDate = z
  .string()
  .regex(datePattern, 'expected a date such as 2026, 2026-Q1, 2026-04 or 2026-04-23');

export const Period: z.ZodType<Period> = z.object({
  start: preciseDate,
  end: preciseDate,
  basis: z.enum(periodBases),
});
