import type { UnitOfAccount } from '../vocabulary.ts';
import { checked } from './check.ts';
import { addIntervals, divideIntervals, toInterval, toQuantity } from './interval.ts';
import type { Measured } from './measured.ts';
import { comparableWindows, mismatchesOverTime } from './over-time.ts';
import { periodOf } from './period.ts';
import { type Mismatch, type Outcome, orThrow } from './refusal.ts';
import { pair, refuse } from './refuse.ts';

const minusOne = { low: -1, high: -1, best: -1 };

function mismatchesOfChange(from: Measured, to: Measured): readonly Mismatch[] {
  const found = new Set(mismatchesOverTime(from, to));
  if (from.measure === 'growth') found.add('not-additive');
  if (toInterval(from.value).high <= 0) found.add('zero-base');
  const windows = comparableWindows(from, to);
  if (windows !== null && windows[0].first > windows[1].first) found.add('period');
  return [...found];
}

/** Growth from the earlier figure to the later, as a signed fraction, over two windows of one basis and length. */
export function tryPercentChange<U extends string, A extends UnitOfAccount | null>(
  from: Measured<U, A>,
  to: Measured<NoInfer<U>, NoInfer<A>>,
): Outcome<Measured<'share', A>, Measured<U, A>> {
  const mismatches = mismatchesOfChange(checked(from), checked(to));
  const windows = comparableWindows(from, to);
  if (mismatches.length > 0 || windows === null) {
    const parts = pair(from, to, ['from', 'to']);
    const hint = 'compare like with like: one population, and two windows of one length, the earlier first';
    return refuse({
      operation: 'percent-change',
      lead: 'There is no change to state',
      mismatches,
      parts,
      hint,
    });
  }
  const ratio = divideIntervals(toInterval(to.value), toInterval(from.value));
  const value = toQuantity(addIntervals([ratio, minusOne]));
  const period = periodOf({ ...windows[0], last: windows[1].last });
  const { unitOfAccount, population } = from;
  return {
    ok: true,
    value: { value, unit: 'share', unitOfAccount, population, period, measure: 'growth', derived: true },
  };
}

export function percentChange<U extends string, A extends UnitOfAccount | null>(
  from: Measured<U, A>,
  to: Measured<NoInfer<U>, NoInfer<A>>,
): Measured<'share', A> {
  return orThrow(tryPercentChange(from, to));
}
