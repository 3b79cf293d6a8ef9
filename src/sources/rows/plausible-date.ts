import { datePattern } from '../../core/index.ts';

/** The United States law that makes employers file notices took effect on 4 February 1989. */
const FIRST_YEAR = 1988;
const YEARS_AHEAD = 3;

/** Why a date cannot be that of a notice or an action known on `knownAt`; `null` when it can. */
export function implausibleDate(date: string, knownAt: string): string | null {
  const [year, known] = [Number(date.slice(0, 4)), Number(knownAt.slice(0, 4))];
  if (!datePattern.test(date) || Number.isNaN(year))
    return `expected a date such as 2026-04-23, got "${date}"`;
  const [, month = '01', day = '01'] = date.split('-');
  const real = new Date(`${date.slice(0, 4)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T00:00:00Z`);
  if (/^\d+$/.test(month) && (Number.isNaN(real.getTime()) || real.getUTCDate() !== Number(day)))
    return `${date} is no day of the calendar`;
  if (year < FIRST_YEAR) return `${date} is before notices were filed`;
  if (year > known + YEARS_AHEAD)
    return `${date} is more than ${YEARS_AHEAD} years after ${knownAt}, when it was known`;
  return null;
}
