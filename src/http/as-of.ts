import { Problem } from '../core/index.ts';

/** The day a question is asked as of: a whole, real day, or `undefined` for the newest. */
export function parseAsOf(given: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(given) ? new Date(`${given}T00:00:00Z`) : null;
  if (midnight && !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(given)) return given;
  throw new Problem(
    'bad-option',
    `Expected asOf as a day such as 2026-05-12; "${given.slice(0, 40)}" came.`,
    {
      hint: 'Leave asOf out for the newest day that the ledger knows.',
    },
  );
}
