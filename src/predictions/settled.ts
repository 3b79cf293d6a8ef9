import type { Period } from '../core/index.ts';
import { windowOf } from '../core/units/window.ts';
import type { MeasureNode } from './rule/types.ts';

/** Arguments that tie a measure to one period; `group` does where the groups are months or years. */
const pinning: ReadonlySet<string> = new Set(['window', 'year', 'month', 'start', 'end', 'counted_on']);

/** Whether a measure of a rule is tied to a period that had ended by a day, so that waiting changes only revisions. */
export function isSettled(node: MeasureNode, period: Period | null, day: string): boolean {
  const { by, ...where } = node.where;
  const pinned =
    Object.keys(where).some((name) => pinning.has(name)) ||
    (where.group !== undefined && (by === 'month' || by === 'year'));
  const window = period === null ? null : windowOf(period);
  if (!pinned || window === null || window.step !== 'day') return false;
  return window.last < Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
