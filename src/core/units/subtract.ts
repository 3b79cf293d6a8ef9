import type { UnitOfAccount } from '../vocabulary.ts';
import { mismatchesOf } from './alike.ts';
import { checked } from './check.ts';
import { addIntervals, negate, toInterval, toQuantity } from './interval.ts';
import { isAmount } from './kind.ts';
import type { Measured } from './measured.ts';
import { canonicalPeriod } from './period.ts';
import { type Outcome, orThrow } from './refusal.ts';
import { pair, refuse } from './refuse.ts';

/** What is left of the first when the second is taken away: like figures only, and the result may be below nothing. */
export function trySubtract<U extends string, A extends UnitOfAccount | null>(
  a: Measured<U, A>,
  b: Measured<NoInfer<U>, NoInfer<A>>,
): Outcome<Measured<U, A>, Measured<U, A>> {
  const figures = [checked(a), checked(b)];
  const unlike = mismatchesOf(figures);
  const mismatches = figures.every(isAmount) ? unlike : ([...unlike, 'not-additive'] as const);
  if (mismatches.length > 0) {
    const parts = pair(a, b, ['from', 'taken away']);
    const hint = 'subtract only what counts one thing, for one population and period';
    return refuse({ operation: 'subtract', lead: 'There is no difference', mismatches, parts, hint });
  }
  const value = toQuantity(addIntervals([toInterval(a.value), negate(toInterval(b.value))]));
  const { unit, unitOfAccount, population, measure } = a;
  const period = canonicalPeriod(a.period);
  return { ok: true, value: { value, unit, unitOfAccount, population, period, measure, derived: true } };
}

export function subtract<U extends string, A extends UnitOfAccount | null>(
  a: Measured<U, A>,
  b: Measured<NoInfer<U>, NoInfer<A>>,
): Measured<U, A> {
  return orThrow(trySubtract(a, b));
}
