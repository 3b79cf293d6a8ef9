import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';

/** Thousands with commas, decimals as given; one spelling everywhere, whatever the machine's locale. */
export function sayNumber(value: number): string {
  const [whole = '', decimals] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** A share as a percent, with as many decimals as asked, or as many as it carries up to two. */
export function sayShare(share: number, decimals?: number): string {
  const percent = share * 100;
  return `${decimals === undefined ? sayNumber(Number(percent.toFixed(2))) : percent.toFixed(decimals)}%`;
}

function sayMoney(value: number, currency: string): string {
  const scales = [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const;
  const scale = scales.find(([size]) => Math.abs(value) >= size);
  const amount =
    scale === undefined
      ? sayNumber(value)
      : `${sayNumber(Number((value / scale[0]).toPrecision(6)))} ${scale[1]}`;
  return `${currency} ${amount}`;
}

/** One value with its unit: `8,000 jobs`, `27 %`, `USD 700 billion`, `1.4 times`. */
export function sayValue(value: number, unit: string): string {
  if (unit === 'share') return sayShare(value);
  if (unit === 'ratio') return `${sayNumber(value)} times`;
  const [currency = '', per] = unit.split(' per ');
  if (/^[A-Z]{3}$/.test(currency))
    return `${sayMoney(value, currency)}${per === undefined ? '' : ` per ${per}`}`;
  return `${sayNumber(value)} ${unit}`;
}

/** From one value to another; a unit that is a word is said once. */
export function saySpan(low: number, high: number, unit: string): string {
  const first = sayValue(low, unit);
  const word = ` ${unit}`;
  return `${first.endsWith(word) ? first.slice(0, -word.length) : first} to ${sayValue(high, unit)}`;
}

/** A quantity with its bound in words: `about 142,000 jobs`, `at most 8,750 jobs`, `10 % to 15 %`. */
export function sayQuantity({ low, best, high, bound }: Quantity, unit: string): string {
  if (low === null && best === null && high === null) return 'no figure stated';
  if (best !== null) {
    const ends =
      low !== null && high !== null && low !== high
        ? ` (${sayValue(low, unit)} to ${sayValue(high, unit)})`
        : '';
    return `${bound === 'about' ? 'about ' : ''}${sayValue(best, unit)}${ends}`;
  }
  if (low !== null && high !== null) return saySpan(low, high, unit);
  return low === null ? `at most ${sayValue(high!, unit)}` : `at least ${sayValue(low, unit)}`;
}

/** A period as a reader meets it: `2026`, `2026-01 to 2026-04`, `2026 (a year's worth)`. */
export function sayPeriod(period: Period | null): string {
  if (period === null) return 'period not stated';
  const span = period.start === period.end ? period.start : `${period.start} to ${period.end}`;
  const basis = {
    calendar: '',
    fiscal: ' (fiscal)',
    'as-of': ' (on the day)',
    annualised: " (a year's worth)",
    unknown: ' (basis unknown)',
  };
  return `${span}${basis[period.basis]}`;
}
