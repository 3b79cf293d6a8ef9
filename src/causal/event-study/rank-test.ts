import { normalTwoSided } from '../../math/normal.ts';
import type { FirmResult } from './market-model.ts';

export interface TestResult {
  readonly statistic: number;
  readonly p: number;
}

/**
 * Corrado (1989) with missing days as in Corrado & Zivney (1992), over a window of several days (Campbell & Wasley 1993):
 * each abnormal return becomes its rank within its firm over n + 1, estimation and window together; days are aligned to
 * the event. z = sqrt(L) (mean of the window - 1/2) / s, s2 the mean over all days of (N_t / N) (K_t - 1/2)2.
 */
export function rankTest(firms: readonly FirmResult[]): TestResult | null {
  const byDay = new Map<number, { sum: number; count: number; inWindow: boolean }>();
  for (const firm of firms)
    for (const [day, rank] of ranks(firm)) {
      const offset = day - firm.event.event;
      const held = byDay.get(offset) ?? { sum: 0, count: 0, inWindow: day >= firm.event.window[0] };
      held.sum += rank;
      held.count += 1;
      byDay.set(offset, held);
    }
  const days = [...byDay.values()].map(({ sum, count, inWindow }) => ({
    gap: sum / count - 0.5,
    share: count / firms.length,
    inWindow,
  }));
  const variance = days.reduce((sum, { gap, share }) => sum + share * gap ** 2, 0) / days.length;
  const window = days.filter((day) => day.inWindow);
  const mean = window.reduce((sum, { gap }) => sum + gap, 0) / window.length;
  const statistic = (Math.sqrt(window.length) * mean) / Math.sqrt(variance);
  return Number.isFinite(statistic) ? { statistic, p: normalTwoSided(statistic) } : null;
}

/** Ranks over n + 1, ties at their mean. */
function ranks({ abnormal }: FirmResult): readonly (readonly [day: number, rank: number])[] {
  const days = [...abnormal.keys()].filter((day) => !Number.isNaN(abnormal[day]!));
  const sorted = days.toSorted((a, b) => abnormal[a]! - abnormal[b]!);
  const found: [number, number][] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end + 1 < sorted.length && abnormal[sorted[end + 1]!] === abnormal[sorted[start]!]) end += 1;
    for (let at = start; at <= end; at++)
      found.push([sorted[at]!, ((start + end) / 2 + 1) / (sorted.length + 1)]);
    start = end + 1;
  }
  return found;
}
