import type { Measured } from '../../core/units/index.ts';
import { unitAfter } from './check.ts';

/** All that a quantity of a rule may be: its two ends, and what must agree with what stands beside it. */
export interface Reach {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly account: string | null;
  /** calendar or fiscal; `null` for numbers, and for counts of one day */
  readonly basis: string | null;
}

export function reachOf(
  figure: Measured,
  { low, high }: { readonly low: number; readonly high: number },
): Reach {
  const basis = figure.period?.basis ?? null;
  const calendar = basis === 'calendar' || basis === 'fiscal' ? basis : null;
  return { low, high, unit: figure.unit, account: figure.unitOfAccount, basis: calendar };
}

const everything = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** Interval arithmetic: every value that the result may have. A divisor that may be nothing leaves both ends open. */
export function combine(op: '+' | '-' | '*' | '/', a: Reach, b: Reach): Reach {
  const unit = unitAfter(op, a.unit, b.unit) ?? a.unit;
  const kept = { unit, account: op === '/' ? null : (a.account ?? b.account), basis: a.basis ?? b.basis };
  if (op === '+') return { ...kept, low: a.low + b.low, high: a.high + b.high };
  if (op === '-') return { ...kept, low: a.low - b.high, high: a.high - b.low };
  if (op === '/' && b.low <= 0 && b.high >= 0) return { ...kept, ...everything };
  const apply = (x: number, y: number): number => {
    const result = op === '*' ? x * y : x / y;
    return Number.isNaN(result) ? 0 : result;
  };
  const ends = [apply(a.low, b.low), apply(a.low, b.high), apply(a.high, b.low), apply(a.high, b.high)];
  return { ...kept, low: Math.min(...ends), high: Math.max(...ends) };
}
