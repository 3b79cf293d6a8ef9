import type { Measured } from './measured.ts';
import { sameSteps, type Window, windowOf } from './window.ts';

const piling = new Set(['calendar', 'fiscal']);

/** The one window of windows that follow each other without gap or overlap; `null` when they do not. */
export function joined(figures: readonly Measured[]): Window | null {
  const windows = figures.flatMap(({ period }) => (period === null ? [] : (windowOf(period) ?? [])));
  const inOrder = windows.toSorted((a, b) => a.first - b.first);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined || windows.length < figures.length) return null;
  if (!piling.has(first.basis)) return null;
  const adjoin = inOrder.every((window, i) => {
    const before = inOrder[i - 1];
    return before === undefined || (sameSteps(window, before) && window.first === before.last + 1);
  });
  return adjoin ? { ...first, last: last.last } : null;
}
