import type { Period, Quantity } from '../src/core/index.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const precise = new Intl.NumberFormat('en', { maximumSignificantDigits: 15 });
const threeDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 3 });
const scales: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** One number in its unit: people to the last one, money and ratios to three digits. */
export function formatNumber(value: number, unit: string): string {
  if (unit === 'share') return percent.format(value);
  if (isCurrency(unit)) return `${unit} ${formatLarge(value)}`;
  if (Number.isInteger(value)) return whole.format(value);
  return threeDigits.format(value);
}

/** As formatNumber, with every digit kept. */
export function formatExact(value: number, unit: string): string {
  if (unit === 'share') return `${precise.format(Number((value * 100).toPrecision(12)))}%`;
  return isCurrency(unit) ? `${unit} ${precise.format(value)}` : precise.format(value);
}

/** A quantity with its bound in words: "up to 8,750", "at least 10,000", "40,000 to 50,000". */
export function formatQuantity(value: Quantity, unit: string, number = formatNumber): string {
  const { low, best, high, bound } = value;
  const of = (end: number): string => number(end, unit);
  if (bound === 'at-most' && high !== null) return `up to ${of(high)}`;
  if (bound === 'at-least' && low !== null) return `at least ${of(low)}`;
  if (bound === 'range' && low !== null && high !== null)
    return low === high ? of(low) : `${of(low)} to ${of(high)}`;
  const only = best ?? high ?? low;
  if (only === null) return 'not known';
  return bound === 'about' ? `about ${of(only)}` : of(only);
}

/** The unit as a word after the number; shares and money carry theirs in the number. */
export function unitWord(unit: string): string {
  return unit === 'share' || isCurrency(unit) ? '' : unit;
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

function formatLarge(value: number): string {
  const scale = scales.find(([size]) => Math.abs(value) >= size);
  return scale ? `${threeDigits.format(value / scale[0])} ${scale[1]}` : whole.format(value);
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}
