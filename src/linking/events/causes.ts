import { type Cause, type CauseKind, causeKinds } from './cause.ts';
import { causeRules } from './cause-rules.ts';
import { type EventClaim, figureOf } from './claim.ts';

/**
 * The named causes of every disagreement between claims on one action, the plainest first; figures that differ for no reason
 * that can be seen are `unexplained`. `elsewhere`: claims on other actions, among which a copied figure may be found.
 */
export function causesOf(
  claims: readonly EventClaim[],
  elsewhere: readonly EventClaim[] = [],
): readonly Cause[] {
  const causes = causeRules.flatMap((rule) => rule(claims, elsewhere));
  const figures = new Set(claims.map(figureOf).filter((figure) => figure !== null));
  const explained = causes.some(({ kind }) => !about.date.has(kind) && kind !== 'unknown-figure');
  if (figures.size > 1 && !explained) {
    const given = [...figures].sort((a, b) => a - b).join(', ');
    causes.push({
      kind: 'unexplained',
      rows: claims.map(({ row }) => row),
      text: `the figures ${given} differ, and nothing held says why`,
    });
  }
  return causes.toSorted((a, b) => causeKinds.indexOf(a.kind) - causeKinds.indexOf(b.kind));
}

/** Causes about when, not how many. */
const about = { date: new Set<CauseKind>(['month-only-date', 'date-spread', 'listed-twice']) };

/** Kinds whose rows give no count of this action: they are set aside when its figure is resolved. */
export const noCount: ReadonlySet<CauseKind> = new Set([
  'percent-as-count',
  'digit-too-many',
  'copied-error',
  'running-total',
  'net-change',
  'rumour',
  'site-as-total',
]);
