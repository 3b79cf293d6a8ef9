import type { Period, Quantity } from '../src/core/index.ts';
import { sayNumber, sayValue } from '../src/core/say.ts';

type NumberWords = (value: number, unit: string) => string;

/** One number without its unit's word: people to the last one, shares and ratios to three digits. */
export const formatNumber: NumberWords = (value, unit) => {
  if (unit === 'share') return `${sayNumber(Number((value * 100).toPrecision(3)))}%`;
  if (isMoney(unit)) return sayValue(Number(value.toPrecision(3)), unit);
  return sayNumber(Number.isInteger(value) ? value : Number(value.toPrecision(3)));
};

/** As formatNumber, with every digit kept. */
export const formatExact: NumberWords = (value, unit) => {
  if (unit === 'share') return `${sayNumber(Number((value * 100).toPrecision(12)))}%`;
  return isMoney(unit) ? `${unit.slice(0, 3)} ${sayNumber(value)}${unit.slice(3)}` : sayNumber(value);
};

/** A quantity as its number and the word that limits it: "up to" 8,750, "about" 142,000. */
export function quantityParts(
  { low, best, high, bound }: Quantity,
  unit: string,
  number: NumberWords = formatNumber,
): { readonly qualifier: string; readonly number: string } {
  const of = (end: number): string => number(end, unit);
  if (bound === 'at-most' && high !== null) return { qualifier: 'up to', number: of(high) };
  if (bound === 'at-least' && low !== null) return { qualifier: 'at least', number: of(low) };
  if (low !== null && high !== null && low !== high)
    return { qualifier: '', number: `${of(low)} to ${of(high)}` };
  const only = best ?? high ?? low;
  if (only === null) return { qualifier: '', number: 'not known' };
  return { qualifier: bound === 'about' ? 'about' : '', number: of(only) };
}

/** Number, bound and unit in one string, with every digit. */
export function exactWords(value: Quantity, unit: string): string {
  const { qualifier, number } = quantityParts(value, unit, formatExact);
  return [qualifier, number, unitWord(unit)].filter((part) => part !== '').join(' ');
}

/** The unit as a word after the number; shares and money carry theirs in the number. */
export function unitWord(unit: string): string {
  if (unit === 'share' || isMoney(unit)) return '';
  return unit === 'ratio' ? 'times' : unit;
}

/** "Q1 2026", "Apr 2026", "23 Apr 2026", "fiscal 2026", "Jan 2026 to Apr 2026". */
export function formatPeriod(period: Period | null): string | null {
  if (!period) return null;
  const { start, end, basis } = period;
  const words = start === end ? formatDate(start) : `${formatDate(start)} to ${formatDate(end)}`;
  return basis === 'annualised' ? `${words}, annualised` : basis === 'as-of' ? `as of ${words}` : words;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date in words, with the precision it came with. */
export function formatDate(date: string): string {
  if (date.startsWith('FY')) return `fiscal ${formatDate(date.slice(2))}`;
  const [year = '', part, day] = date.split('-');
  if (part === undefined) return year;
  const month = months[Number(part) - 1];
  if (month === undefined) return `${part} ${year}`;
  return day === undefined ? `${month} ${year}` : `${Number(day)} ${month} ${year}`;
}

function isMoney(unit: string): boolean {
  return /^[A-Z]{3}\b/.test(unit);
}
