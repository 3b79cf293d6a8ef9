import type { ReportCard } from '../../causal/report-card.ts';

export type { Gate, ReportCard } from '../../causal/report-card.ts';

/**
 * An attribution as it is printed for programs: the report card, what stands whether or not the estimate does
 * (`evidence`), and the estimate, each of its fields `null` where it is withheld and was not forced.
 */
export function attribution<E extends object, R extends object>(
  card: ReportCard,
  estimate: E,
  evidence: R,
): ReportCard & R & { readonly [K in keyof E]: E[K] | null } {
  const hidden = card.withheld && !card.forced;
  const fields = Object.entries(estimate).map(([name, value]) => [name, hidden ? null : value]);
  return { ...card, ...evidence, ...(Object.fromEntries(fields) as { [K in keyof E]: E[K] | null }) };
}
