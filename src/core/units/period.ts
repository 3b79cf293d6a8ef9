import type { Period } from '../period.ts';
import { monthSpan, type Window, windowOf } from './window.ts';

const DAY = 86_400_000;
const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** The shortest name of `months` whole months: a year, a half, a quarter or a month, when one name is enough. */
function nameOf(first: number, months: number): string | null {
  const [year, month] = [pad(Math.floor(first / 12), 4), first % 12];
  if (months === 12 && month === 0) return year;
  if (months === 6 && month % 6 === 0) return `${year}-H${month / 6 + 1}`;
  if (months === 3 && month % 3 === 0) return `${year}-Q${month / 3 + 1}`;
  return months === 1 ? `${year}-${pad(month + 1, 2)}` : null;
}

/** The widest unit that two ends share: years when both are, else quarters, else months. */
function endsOf(first: number, months: number): readonly [string, string] {
  for (const step of [12, 3, 1]) {
    const [start, end] = [nameOf(first, step), nameOf(first + months - step, step)];
    if (months % step === 0 && start !== null && end !== null) return [start, end];
  }
  return [nameOf(first, 1) as string, nameOf(first + months - 1, 1) as string];
}

/** One spelling for one period, so that the order of a sum does not show in what it says about itself. */
export function periodOf(window: Window): Period {
  const { basis } = window;
  const span = basis === 'fiscal' && window.step === 'day' ? null : monthSpan(window);
  if (span === null) {
    const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
    return { start: iso(window.first), end: iso(window.last), basis };
  }
  const name = nameOf(span.first, span.months);
  const [start, end] = name === null ? endsOf(span.first, span.months) : [name, name];
  const prefix = window.step === 'fiscal-quarter' ? 'FY' : '';
  return { start: prefix + start, end: prefix + end, basis };
}

/** A period that cannot be placed keeps the spelling it came with. */
export function canonicalPeriod(period: Period | null): Period | null {
  const window = period === null ? null : windowOf(period);
  return window === null ? period : periodOf(window);
}
