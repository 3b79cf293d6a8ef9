import type { UnitOfAccount } from '../vocabulary.ts';
import { mismatchesOf } from './alike.ts';
import { checked } from './check.ts';
import { toInterval } from './interval.ts';
import type { Measured } from './measured.ts';
import { mismatchesOverTime } from './over-time.ts';
import { type Outcome, orThrow } from './refusal.ts';
import { pair, refuse } from './refuse.ts';

/** `undecided`: the ranges meet, so the figures do not say which is more. */
export type Comparison = 'less' | 'equal' | 'more' | 'undecided';

/** `over: 'time'` compares two windows of one basis and one length that share no day, instead of one window. */
export interface CompareOptions {
  readonly over?: 'time';
}

/** How the first stands to the second, when they are alike. */
export function tryCompare<U extends string, A extends UnitOfAccount | null>(
  a: Measured<U, A>,
  b: Measured<NoInfer<U>, NoInfer<A>>,
  options: CompareOptions = {},
): Outcome<Comparison, Measured<U, A>> {
  const [x, y] = [toInterval(checked(a).value), toInterval(checked(b).value)];
  const mismatches = options.over === 'time' ? mismatchesOverTime(a, b) : mismatchesOf([a, b]);
  if (mismatches.length > 0) {
    const parts = pair(a, b, ['first', 'second']);
    const hint =
      'compare figures that count one thing, for one population, over one window or two of one length';
    return refuse({ operation: 'compare', lead: 'These do not compare', mismatches, parts, hint });
  }
  if (x.high < y.low) return { ok: true, value: 'less' };
  if (x.low > y.high) return { ok: true, value: 'more' };
  return { ok: true, value: x.low === x.high && y.low === y.high ? 'equal' : 'undecided' };
}

export function compare<U extends string, A extends UnitOfAccount | null>(
  a: Measured<U, A>,
  b: Measured<NoInfer<U>, NoInfer<A>>,
  options: CompareOptions = {},
): Comparison {
  return orThrow(tryCompare(a, b, options));
}
