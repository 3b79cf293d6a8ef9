import type { UnitOfAccount } from '../vocabulary.ts';
import type { Measured } from './measured.ts';
import { type Outcome, orThrow } from './refusal.ts';
import { pair } from './refuse.ts';
import { type SumOptions, trySum } from './sum.ts';

/** Like figures only. Figures with literal units are refused by the compiler, all others when they meet. */
export function tryAdd<U extends string, A extends UnitOfAccount | null>(
  a: Measured<U, A>,
  b: Measured<NoInfer<U>, NoInfer<A>>,
  options: SumOptions = {},
): Outcome<Measured<U, A>, Measured<U, A>> {
  const outcome = trySum(pair(a, b, ['first', 'second']), options);
  return outcome.ok
    ? { ok: true, value: { ...outcome.value, unit: a.unit, unitOfAccount: a.unitOfAccount } }
    : outcome;
}

export function add<U extends string, A extends UnitOfAccount | null>(
  a: Measured<U, A>,
  b: Measured<NoInfer<U>, NoInfer<A>>,
  options: SumOptions = {},
): Measured<U, A> {
  return orThrow(tryAdd(a, b, options));
}
