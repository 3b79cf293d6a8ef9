import type { Quantity } from '../quantity.ts';
import { times, total } from './decimal.ts';

/** Every value the figure may have, ends included; an end that nobody stated is infinite. `best` is its central value, if any. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly best: number | null;
}

/** "About" has unknown ends: how far a speaker rounds is a guess, and a guessed end would make every sum a guess. */
export function toInterval(value: Quantity): Interval {
  if (value.bound === 'exact' && value.best !== null)
    return { low: value.best, high: value.best, best: value.best };
  const low = value.low ?? Number.NEGATIVE_INFINITY;
  const high = value.high ?? Number.POSITIVE_INFINITY;
  return { low, high, best: value.best };
}

/** The inverse of `toInterval`, in the one form each bound has. */
export function toQuantity({ low, high, best }: Interval): Quantity {
  if (low === high) return { low: null, best: low + 0, high: null, bound: 'exact' };
  const ends = { low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null };
  const open = ends.low === null || ends.high === null;
  if (best !== null) return { ...ends, best, bound: open ? 'about' : 'range' };
  if (ends.low === ends.high || !open) return { ...ends, best, bound: 'range' };
  return { ...ends, best, bound: ends.high === null ? 'at-least' : 'at-most' };
}

type Combine = (a: number, b: number) => number;

function bestOf(a: Interval, b: Interval, combine: Combine): number | null {
  return a.best === null || b.best === null ? null : combine(a.best, b.best);
}

export function addIntervals(parts: readonly Interval[]): Interval {
  const bests = parts.map((part) => part.best).filter((best) => best !== null);
  return {
    low: total(parts.map((part) => part.low)),
    high: total(parts.map((part) => part.high)),
    best: bests.length === parts.length ? total(bests) : null,
  };
}

export function negate({ low, high, best }: Interval): Interval {
  return { low: 0 - high, high: 0 - low, best: best === null ? null : 0 - best };
}

function span(ends: readonly number[], best: number | null): Interval {
  return { low: Math.min(...ends), high: Math.max(...ends), best };
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const ends = [times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)];
  return span(ends, bestOf(a, b, times));
}

const quotient: Combine = (a, b) => (Number.isFinite(b) ? a / b : Number.isFinite(a) ? 0 : a * Math.sign(b));

/** A base that may be nothing leaves both ends open; one that is nothing has no quotient, and is the caller's to refuse. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  const best = b.best === 0 ? null : bestOf(a, b, quotient);
  if (b.low <= 0 && b.high >= 0)
    return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, best };
  const ends = [
    quotient(a.low, b.low),
    quotient(a.low, b.high),
    quotient(a.high, b.low),
    quotient(a.high, b.high),
  ];
  return span(ends, best);
}
