import { lacksAccount } from './kind.ts';
import type { Measured } from './measured.ts';
import type { Mismatch } from './refusal.ts';
import { isDayWithin, sameWindow, windowOf } from './window.ts';

/** A base may be a count on one day inside the other figure's period, as a headcount is to a year's cuts; else one period. */
export function baseMismatches(figure: Measured, base: Measured): readonly Mismatch[] {
  const over = figure.period === null ? null : windowOf(figure.period);
  const at = base.period === null ? null : windowOf(base.period);
  if (over === null || at === null) return ['period'];
  if (sameWindow(over, at) || isDayWithin(at, over) || isDayWithin(over, at)) return [];
  return figure.period?.basis === base.period?.basis ? ['period'] : ['period', 'period-basis'];
}

/** Jobs stand to jobs only in one unit of account; a headcount is a base for all of them. */
export function accountMismatches(figure: Measured, base: Measured): readonly Mismatch[] {
  if (figure.unit !== 'jobs' || base.unit !== 'jobs') return [];
  if (lacksAccount(figure) || lacksAccount(base)) return ['unit-of-account'];
  return base.measure === 'headcount' || figure.unitOfAccount === base.unitOfAccount
    ? []
    : ['unit-of-account'];
}
