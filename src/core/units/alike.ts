import { lacksAccount } from './kind.ts';
import type { Measured } from './measured.ts';
import type { Mismatch } from './refusal.ts';
import { sameWindow, windowOf } from './window.ts';

/** What an operation checks in its own way instead of asking for it to be the same. */
export type Varying = 'population' | 'period';

const differ = <T>(values: readonly T[]): boolean => values.some((value) => value !== values[0]);

function periodMismatches(figures: readonly Measured[]): readonly Mismatch[] {
  const periods = figures.map((figure) => figure.period);
  const found: Mismatch[] = [];
  if (differ(periods.map((p) => p?.basis ?? 'unknown'))) found.push('period-basis');
  const windows = periods.map((p) => (p === null ? null : windowOf(p)));
  const first = windows[0];
  if (first == null || windows.some((w) => w === null || !sameWindow(w, first))) found.push('period');
  return found;
}

/** FY2026 of two employers is different days, so a fiscal period that is only named never spans populations. */
function fiscalAcross(figures: readonly Measured[]): boolean {
  const named = figures.some(({ period }) => period !== null && windowOf(period)?.step === 'fiscal-quarter');
  return named && differ(figures.map((figure) => figure.population));
}

/** Everything in which the figures differ; what is not stated differs from everything. Empty when they are alike. */
export function mismatchesOf(figures: readonly Measured[], varying?: Varying): readonly Mismatch[] {
  const found = new Set<Mismatch>();
  if (differ(figures.map((f) => f.unit))) found.add('unit');
  if (differ(figures.map((f) => f.unitOfAccount)) || figures.some(lacksAccount)) found.add('unit-of-account');
  if (differ(figures.map((f) => f.measure))) found.add('measure');
  const populations = figures.map((f) => f.population);
  if (populations.some((p) => p == null) || (varying !== 'population' && differ(populations)))
    found.add('population');
  if (varying !== 'period') for (const mismatch of periodMismatches(figures)) found.add(mismatch);
  if (fiscalAcross(figures)) found.add('period-basis');
  if (figures.some((f) => f.value.bound === 'percent-only' && f.unit !== 'share'))
    found.add('percent-without-base');
  return [...found];
}
