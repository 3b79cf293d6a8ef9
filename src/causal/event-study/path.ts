import type { FirmResult } from './market-model.ts';

export interface PathDay {
  /** trading days from the event */
  readonly day: number;
  /** mean cumulative abnormal return since the day before the window, over the firms */
  readonly mean: number;
  readonly inWindow: boolean;
}

/** Days before the window that the path begins: those of estimation and of the gap after it, by the fitted model. */
const lead = 20;

/**
 * The mean cumulative abnormal return, zero just before the window; at its end it is the mean of the CARs. A firm without a return on a
 * day stands still on it. Days that only some firms' windows reach are left out.
 */
export function meanPath(firms: readonly FirmResult[]): readonly PathDay[] {
  const from = Math.max(...firms.map(({ event }) => Math.max(0, event.window[0] - lead) - event.event));
  const start = Math.max(...firms.map(({ event }) => event.window[0] - event.event));
  const to = Math.min(...firms.map(({ event }) => event.window[1] - event.event));
  if (firms.some(({ event }) => event.window[0] - event.event !== start)) return [];
  const means = Array.from({ length: to - from }, (_, i) => {
    const sum = firms.reduce((all, firm) => all + abnormalOn(firm, firm.event.event + from + i), 0);
    return sum / firms.length;
  });
  let total = 0;
  const running = means.map((value) => {
    total += value;
    return total;
  });
  const zero = running[start - from - 1] ?? 0;
  return running.map((value, i) => ({
    day: from + i,
    mean: value - zero,
    inWindow: from + i >= start,
  }));
}

function abnormalOn({ event: { returns, market }, alpha, beta }: FirmResult, day: number): number {
  const value = returns[day]! - alpha - beta * market[day]!;
  return Number.isFinite(value) ? value : 0;
}
