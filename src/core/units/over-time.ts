import { mismatchesOf } from './alike.ts';
import type { Measured } from './measured.ts';
import type { Mismatch } from './refusal.ts';
import { overlap, sameLength, sameSteps, type Window, windowOf } from './window.ts';

/** The windows of an earlier and a later figure that may be compared: one basis, one length, no day in common. */
export function comparableWindows(from: Measured, to: Measured): readonly [Window, Window] | null {
  const earlier = from.period === null ? null : windowOf(from.period);
  const later = to.period === null ? null : windowOf(to.period);
  if (earlier === null || later === null || !sameSteps(earlier, later)) return null;
  if (overlap(earlier, later) || !sameLength(earlier, later)) return null;
  return [earlier, later];
}

export function mismatchesOverTime(from: Measured, to: Measured): readonly Mismatch[] {
  const found = new Set(mismatchesOf([from, to], 'period'));
  if (from.period?.basis !== to.period?.basis) found.add('period-basis');
  if (comparableWindows(from, to) === null) found.add('period');
  return [...found];
}
