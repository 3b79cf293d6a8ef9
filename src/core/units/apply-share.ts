import { baseMismatches } from './base.ts';
import { checked } from './check.ts';
import { multiplyIntervals, toInterval, toQuantity } from './interval.ts';
import { isAmount, isShare, lacksAccount } from './kind.ts';
import type { Measured } from './measured.ts';
import { canonicalPeriod } from './period.ts';
import { type Mismatch, type Outcome, orThrow } from './refusal.ts';
import { pair, refuse } from './refuse.ts';

/** `population` names the part, when "part of" its base is not name enough. */
export interface ApplyOptions {
  readonly population?: string;
}

const notParts = new Set(['growth', 'rate', 'margin']);

function mismatchesOfProduct(base: Measured, share: Measured): readonly Mismatch[] {
  const found = new Set(baseMismatches(share, base));
  const baseless = share.population == null || share.population !== base.population;
  if (baseless || !isShare(share) || notParts.has(share.measure ?? '')) found.add('percent-without-base');
  if (!isAmount(base) || isShare(base)) found.add('not-additive');
  if (lacksAccount(base)) found.add('unit-of-account');
  const counts = share.unitOfAccount;
  if (counts !== null && base.measure !== 'headcount' && counts !== base.unitOfAccount)
    found.add('unit-of-account');
  if (toInterval(share.value).low > 1) found.add('exceeds-whole');
  return [...found];
}

/** What the result counts: the share's own account when the base is a headcount, and then it is a jobs figure. */
function countOf(base: Measured, share: Measured, named: string | undefined): Partial<Measured> {
  if (base.measure === 'headcount' && share.unitOfAccount !== null)
    return { unitOfAccount: share.unitOfAccount, measure: 'jobs', population: named ?? base.population };
  return { population: named ?? `part of ${base.population}` };
}

/** A share of an explicit base of the same population. Without that base a percent stays a percent. */
export function tryApplyShare<M extends Measured>(
  base: M,
  share: M,
  options: ApplyOptions = {},
): Outcome<Measured, M> {
  const mismatches = mismatchesOfProduct(checked(base), checked(share));
  if (mismatches.length > 0) {
    const parts = pair(base, share, ['base', 'share']);
    const hint = 'give the base that the percent is of: same population, and a period that fits';
    return refuse({ operation: 'apply-share', lead: 'There is no count', mismatches, parts, hint });
  }
  const value = toQuantity(multiplyIntervals(toInterval(base.value), toInterval(share.value)));
  const { unit, unitOfAccount, measure } = base;
  const period = canonicalPeriod(share.period);
  const counted = countOf(base, share, options.population);
  return {
    ok: true,
    value: { value, unit, unitOfAccount, measure, population: null, ...counted, period, derived: true },
  };
}

export function applyShare(base: Measured, share: Measured, options: ApplyOptions = {}): Measured {
  return orThrow(tryApplyShare(base, share, options));
}
