import type { Period, PeriodBasis } from '../period.ts';

/**
 * The first and last step of a period. Steps are days since 1970, or, for a fiscal period that is named rather than
 * dated (FY2026-Q2), quarters: an employer's fiscal quarter has no days until its calendar is known.
 */
export interface Window {
  readonly first: number;
  readonly last: number;
  readonly basis: PeriodBasis;
  readonly step: 'day' | 'fiscal-quarter';
}

const DAY = 86_400_000;
const datePieces = /^(FY)?(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?$/;

export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

interface Pieces {
  readonly fiscal: boolean;
  readonly year: number;
  /** months of the year that the date covers, from 1 */
  readonly from: number;
  readonly to: number;
  readonly day: number | null;
}

function pieces(date: string): Pieces | null {
  const match = datePieces.exec(date);
  if (match === null) return null;
  const [, fiscal, year, quarter, half, month, day] = match;
  const named = {
    fiscal: fiscal !== undefined,
    year: Number(year),
    day: day === undefined ? null : Number(day),
  };
  if (quarter !== undefined) return { ...named, from: Number(quarter) * 3 - 2, to: Number(quarter) * 3 };
  if (half !== undefined) return { ...named, from: Number(half) * 6 - 5, to: Number(half) * 6 };
  if (month !== undefined) return { ...named, from: Number(month), to: Number(month) };
  return { ...named, from: 1, to: 12 };
}

function inQuarters(start: Pieces, end: Pieces): Window | null {
  if (start.from % 3 !== 1 || end.to % 3 !== 0) return null;
  const quarter = (year: number, month: number): number => year * 4 + Math.floor((month - 1) / 3);
  const [first, last] = [quarter(start.year, start.from), quarter(end.year, end.to)];
  return { first, last, basis: 'fiscal', step: 'fiscal-quarter' };
}

function inDays(start: Pieces, end: Pieces, basis: PeriodBasis): Window {
  const first = dayNumber(start.year, start.from, start.day ?? 1);
  const last = end.day === null ? dayNumber(end.year, end.to + 1, 0) : dayNumber(end.year, end.to, end.day);
  return { first, last, basis, step: 'day' };
}

/** `null` when the period does not say enough to be placed: an unknown basis, or a fiscal name inside a calendar period. */
export function windowOf({ start: from, end: to, basis }: Period): Window | null {
  const [start, end] = [pieces(from), pieces(to)];
  if (start === null || end === null || basis === 'unknown') return null;
  const dated = start.day !== null && end.day !== null;
  if (basis !== 'fiscal' && (start.fiscal || end.fiscal)) return null;
  if (basis === 'fiscal' && !dated && (start.day !== null || end.day !== null)) return null;
  const window = basis === 'fiscal' && !dated ? inQuarters(start, end) : inDays(start, end, basis);
  return window !== null && window.first <= window.last ? window : null;
}

export function sameWindow(a: Window, b: Window): boolean {
  return sameSteps(a, b) && a.first === b.first && a.last === b.last;
}

export function sameSteps(a: Window, b: Window): boolean {
  return a.basis === b.basis && a.step === b.step;
}

/** Whether `moment` is a count on a day inside `window`, as a headcount stands to the year's revenue. */
export function isDayWithin(moment: Window, window: Window): boolean {
  const onOneDay = moment.basis === 'as-of' && moment.first === moment.last;
  return onOneDay && window.step === 'day' && window.first <= moment.first && moment.last <= window.last;
}

export function overlap(a: Window, b: Window): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** Windows of whole months are as long as their months; others as their days. */
export function sameLength(a: Window, b: Window): boolean {
  const [x, y] = [monthSpan(a), monthSpan(b)];
  return x !== null && y !== null ? x.months === y.months : a.last - a.first === b.last - b.first;
}

export interface MonthSpan {
  /** months since year 0 */
  readonly first: number;
  readonly months: number;
}

/** The whole months that a window of days covers, or `null` when it cuts one. */
export function monthSpan({ first, last, step }: Window): MonthSpan | null {
  if (step === 'fiscal-quarter') return { first: first * 3, months: (last - first + 1) * 3 };
  const [start, next] = [new Date(first * DAY), new Date((last + 1) * DAY)];
  if (start.getUTCDate() !== 1 || next.getUTCDate() !== 1) return null;
  const month = (d: Date): number => d.getUTCFullYear() * 12 + d.getUTCMonth();
  return { first: month(start), months: month(next) - month(start) };
}
