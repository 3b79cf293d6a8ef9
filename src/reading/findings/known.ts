import type { Period, Reading, Statement, StatementRecord } from '../../core/index.ts';
import { numberText } from './precision.ts';

/** Why two values for what reads as one thing may both stand. */
export type KnownCause = 'unit of account' | 'window' | 'rounding' | 'population' | 'vintage' | 'unexplained';

/** A statement of a reading set against a row that the ledger already holds. */
export interface KnownConflict {
  /** id of the reading's statement */
  readonly statement: string;
  readonly known: StatementRecord;
  readonly cause: KnownCause;
  readonly message: string;
}

/**
 * Where a reading disagrees with what is known: same company or subject, same measure and unit, overlapping periods,
 * other values. Rows of the same document are never set against it. The cause is the first that tells the two apart.
 */
export function conflictsWithKnown(reading: Reading, known: readonly StatementRecord[]): KnownConflict[] {
  const rows = new Map<string, StatementRecord[]>();
  for (const row of known) {
    if (row.document === reading.document.id) continue;
    for (const key of keysOf(row.statement)) rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return reading.statements.flatMap((s) => {
    if (s.stance === 'denied' || s.stance === 'hypothetical') return [];
    const found = new Set(keysOf(s).flatMap((key) => rows.get(key) ?? []));
    return [...found].flatMap((row) => conflictOf(s, row) ?? []);
  });
}

/** By company where both know it, by name otherwise. */
function keysOf(s: Statement): string[] {
  const subject = s.subject.toLowerCase().normalize('NFKC').trim();
  const what = `${s.measure}|${s.unit}`;
  return [
    ...(s.company ? [`company:${s.company}|${what}`] : []),
    ...(subject ? [`name:${subject}|${what}`] : []),
  ];
}

function conflictOf(s: Statement, row: StatementRecord): KnownConflict | null {
  const k = row.statement;
  if (k.stance === 'denied' || k.stance === 'hypothetical' || overlap(s, k) || !sameTime(s.period, k.period))
    return null;
  const cause = causeOf(s, k, row);
  const [mine, theirs] = [valueText(s), valueText(k)];
  const message = `${s.subject}: ${mine} here, ${theirs} in the ledger${sourceOf(row)}. ${explain(cause, s, k)}`;
  return { statement: s.id, known: row, cause, message };
}

function causeOf(s: Statement, k: Statement, row: StatementRecord): KnownCause {
  if (s.unitOfAccount !== k.unitOfAccount) return 'unit of account';
  if (lengthOf(s.period) !== lengthOf(k.period) || s.period?.basis !== k.period?.basis) return 'window';
  if ((s.population ?? '') !== (k.population ?? '') || (s.place ?? '') !== (k.place ?? ''))
    return 'population';
  if (isRounded(s, k) || isRounded(k, s)) return 'rounding';
  const day = s.period?.end ?? '';
  return day !== '' && row.knownAt.slice(0, day.length) !== day && row.knownAt < day
    ? 'vintage'
    : 'unexplained';
}

function explain(cause: KnownCause, s: Statement, k: Statement): string {
  switch (cause) {
    case 'unit of account':
      return `They count unlike things: ${s.unitOfAccount ?? 'unlike units'} and ${k.unitOfAccount ?? 'unlike units'}.`;
    case 'window':
      return `They cover unlike windows: ${periodText(s.period)} and ${periodText(k.period)}.`;
    case 'population':
      return `They cover unlike groups: ${groupText(s)} and ${groupText(k)}.`;
    case 'rounding':
      return 'One is the other, rounded.';
    case 'vintage':
      return 'The ledger has the older of the two.';
    case 'unexplained':
      return 'Nothing in either explains the difference.';
  }
}

/** Whether some value is true to both as they were bounded. */
function overlap(a: Statement, b: Statement): boolean {
  const [x, y] = [endsOf(a), endsOf(b)];
  return x.low <= y.high && y.low <= x.high;
}

function endsOf(s: Statement): { low: number; high: number } {
  if (s.bound === 'at-least') return { low: s.low ?? 0, high: Number.POSITIVE_INFINITY };
  if (s.bound === 'at-most') return { low: Number.NEGATIVE_INFINITY, high: s.high ?? 0 };
  if (s.bound === 'range') return { low: s.low ?? 0, high: s.high ?? 0 };
  const value = s.best ?? 0;
  const room = s.bound === 'about' ? 0.05 * Math.abs(value) : 1e-9 * Math.abs(value);
  return { low: value - room, high: value + room };
}

function isRounded(rough: Statement, exact: Statement): boolean {
  const [a, b] = [figureIn(rough), figureIn(exact)];
  if (a === null || b === null || a === 0) return false;
  const step = rough.unit === 'share' ? 0.01 : 10 ** Math.max(0, trailingZeros(a));
  return (
    step > Math.abs(b) * 1e-9 && Math.abs(a - b) <= step / 2 + 1e-12 && Math.abs(a - b) < 0.05 * Math.abs(b)
  );
}

function trailingZeros(value: number): number {
  let zeros = 0;
  while (zeros < 15 && value % 10 ** (zeros + 1) === 0) zeros++;
  return zeros;
}

/** Periods that touch; a statement without one is compared with everything. */
function sameTime(a: Period | null, b: Period | null): boolean {
  if (!a || !b) return true;
  const [x, y] = [monthsOf(a), monthsOf(b)];
  return !x || !y || (x.from <= y.to && y.from <= x.to);
}

function lengthOf(period: Period | null): number | null {
  const months = period ? monthsOf(period) : null;
  return months ? months.to - months.from : null;
}

function monthsOf(period: Period): { from: number; to: number } | null {
  const [a, b] = [edge(period.start, 0), edge(period.end, 1)];
  return a === null || b === null ? null : { from: a, to: b };
}

/** First (0) or last (1) month of a date as precise as it was given: year * 12 + month. */
function edge(date: string, side: 0 | 1): number | null {
  const m = /^(?:FY)?(\d{4})(?:-(?:Q([1-4])|H([12])|(\d\d)))?/.exec(date);
  if (!m) return null;
  const year = Number(m[1]) * 12;
  if (m[2]) return year + (Number(m[2]) - 1) * 3 + side * 2;
  if (m[3]) return year + (Number(m[3]) - 1) * 6 + side * 5;
  return m[4] ? year + Number(m[4]) - 1 : year + side * 11;
}

function figureIn(s: Statement): number | null {
  return s.best ?? s.high ?? s.low;
}

function valueText(s: Statement): string {
  const value = figureIn(s);
  if (value === null) return 'no figure';
  const text = s.unit === 'share' ? `${Number((value * 100).toFixed(2))}%` : numberText(value);
  const words = {
    exact: '',
    about: 'about ',
    'at-least': 'at least ',
    'at-most': 'at most ',
    range: 'up to ',
    'percent-only': '',
  };
  return `${words[s.bound]}${text}`;
}

function groupText(s: Statement): string {
  return [s.population, s.place].filter((w) => w !== null).join(', ') || 'everyone';
}

function periodText(period: Period | null): string {
  if (!period) return 'no stated period';
  const words = period.start === period.end ? period.start : `${period.start} to ${period.end}`;
  return period.basis === 'fiscal' ? `${words} (fiscal)` : words;
}

function sourceOf(row: StatementRecord): string {
  return row.attributedTo ? ` (${row.attributedTo}, ${row.knownAt})` : ` (${row.knownAt})`;
}
