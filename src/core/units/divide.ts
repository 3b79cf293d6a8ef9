import { accountMismatches, baseMismatches } from './base.ts';
import { checked } from './check.ts';
import { divideIntervals, toInterval, toQuantity } from './interval.ts';
import { isAmount } from './kind.ts';
import type { Measured } from './measured.ts';
import { canonicalPeriod } from './period.ts';
import { type Mismatch, type Outcome, orThrow } from './refusal.ts';
import { pair, refuse } from './refuse.ts';

function mismatchesOfQuotient(a: Measured, b: Measured): readonly Mismatch[] {
  const found = new Set([...accountMismatches(a, b), ...baseMismatches(a, b)]);
  if (a.population == null || a.population !== b.population) found.add('population');
  if (!isAmount(a) || !isAmount(b)) found.add('not-additive');
  const base = toInterval(b.value);
  if (base.low === 0 && base.high === 0) found.add('zero-base');
  return [...found];
}

/** So much of the first for each one of the second, in one population and period: a ratio, or a quotient of two units. */
export function tryDivide<M extends Measured>(a: M, b: M): Outcome<Measured, M> {
  const mismatches = mismatchesOfQuotient(checked(a), checked(b));
  if (mismatches.length > 0) {
    const parts = pair(a, b, ['so much', 'for each']);
    const hint = 'divide amounts of one population and period, by a base that is not zero';
    return refuse({ operation: 'divide', lead: 'There is no quotient', mismatches, parts, hint });
  }
  const value = toQuantity(divideIntervals(toInterval(a.value), toInterval(b.value)));
  const unit = a.unit === b.unit ? 'ratio' : `${a.unit} per ${b.unit}`;
  const { unitOfAccount, population } = a;
  const period = canonicalPeriod(a.period);
  return {
    ok: true,
    value: { value, unit, unitOfAccount, population, period, measure: 'ratio', derived: true },
  };
}

export function divide(a: Measured, b: Measured): Measured {
  return orThrow(tryDivide(a, b));
}
