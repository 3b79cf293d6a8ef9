import { accountMismatches, baseMismatches } from './base.ts';
import { checked } from './check.ts';
import { divideIntervals, toInterval, toQuantity } from './interval.ts';
import { isAmount, isShare } from './kind.ts';
import type { Measured } from './measured.ts';
import { canonicalPeriod } from './period.ts';
import { type Mismatch, type Outcome, orThrow } from './refusal.ts';
import { pair, refuse } from './refuse.ts';

/** `within` names the whole's population, and is the caller's word that the part's population belongs to it. */
export interface ShareOptions {
  readonly within?: string;
}

function mismatchesOfShare(part: Measured, whole: Measured, within: string | null): readonly Mismatch[] {
  const found = new Set([...accountMismatches(part, whole), ...baseMismatches(part, whole)]);
  if (part.unit !== whole.unit) found.add('unit');
  if (whole.population == null || within !== whole.population) found.add('population');
  if (!isAmount(part) || !isAmount(whole) || isShare(whole)) found.add('not-additive');
  const [p, w] = [toInterval(part.value), toInterval(whole.value)];
  if (w.low === 0 && w.high === 0) found.add('zero-base');
  if (p.low > w.high) found.add('exceeds-whole');
  return [...found];
}

/** The part as a share of its whole. The share keeps what the part counts, and its population is the whole's: its base. */
export function tryShareOf<M extends Measured>(
  part: M,
  whole: M,
  options: ShareOptions = {},
): Outcome<Measured, M> {
  const within = options.within ?? part.population;
  const mismatches = mismatchesOfShare(checked(part), checked(whole), within);
  if (mismatches.length > 0) {
    const parts = pair(part, whole, ['part', 'whole']);
    const hint =
      'a share needs a part and a whole of one unit and period; pass `within` when the populations differ';
    return refuse({ operation: 'share-of', lead: 'There is no share', mismatches, parts, hint });
  }
  const value = toQuantity(divideIntervals(toInterval(part.value), toInterval(whole.value)));
  const { unitOfAccount } = part;
  const { population } = whole;
  const period = canonicalPeriod(part.period);
  const measure = whole.measure === 'headcount' ? 'workforce-share' : 'ratio';
  return {
    ok: true,
    value: { value, unit: 'share', unitOfAccount, population, period, measure, derived: true },
  };
}

export function shareOf(part: Measured, whole: Measured, options: ShareOptions = {}): Measured {
  return orThrow(tryShareOf(part, whole, options));
}
