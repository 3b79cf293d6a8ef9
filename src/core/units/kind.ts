import type { Measured } from './measured.ts';

export type UnitKind = 'count' | 'money' | 'duration' | 'share' | 'ratio' | 'quotient' | 'other';

const kinds: Readonly<Record<string, UnitKind>> = {
  jobs: 'count',
  listings: 'count',
  days: 'duration',
  weeks: 'duration',
  months: 'duration',
  years: 'duration',
  share: 'share',
  ratio: 'ratio',
};

export function kindOf(unit: string): UnitKind {
  if (unit.includes(' per ')) return 'quotient';
  return kinds[unit] ?? (/^[A-Z]{3}$/.test(unit) ? 'money' : 'other');
}

/** Growth, rates and quotients are not amounts of anything: no two of them make a third by adding. */
export function isAmount(figure: Measured): boolean {
  const kind = kindOf(figure.unit);
  if (kind === 'ratio' || kind === 'quotient') return false;
  return figure.measure !== 'growth' && figure.measure !== 'rate' && figure.value.bound !== 'percent-only';
}

/** Amounts that pile up over time, so that two months make one longer period. Headcounts, listings, shares and durations do not. */
export function isFlow(figure: Measured): boolean {
  const kind = kindOf(figure.unit);
  return isAmount(figure) && (figure.unit === 'jobs' || kind === 'money') && figure.measure !== 'headcount';
}

/** Figures of a whole population. Two of them for one population and period are two readings of one thing, not two parts. */
export function isWhole(figure: Measured): boolean {
  return (
    figure.measure === 'headcount' ||
    figure.measure === 'revenue' ||
    figure.unitOfAccount === 'total-across-employers'
  );
}

export function isShare(figure: Measured): boolean {
  return kindOf(figure.unit) === 'share';
}

/** A jobs figure that is not a headcount must say what it counts before it is added to anything. */
export function lacksAccount(figure: Measured): boolean {
  return figure.unit === 'jobs' && figure.unitOfAccount === null && figure.measure !== 'headcount';
}
