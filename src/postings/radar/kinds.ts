import type { Repost } from '../repost/reposts.ts';

/** How a role came back, for whoever pays and whoever takes it. Each re-post is of one kind: the first that fits, in this order. */
export const kinds = ['elsewhere', 'on contract', 'cheaper', 'otherwise changed', 'same'] as const;
export type Kind = (typeof kinds)[number];

/** Another country first, since pay follows it; then the contract, the pay, and any other change of level or pay. */
export function kindOf({ comparison, relation }: Repost): Kind {
  const changes = comparison?.changes ?? [];
  if (changes.includes('country')) return 'elsewhere';
  if (changes.includes('contract')) return 'on contract';
  if (changes.includes('pay lower')) return 'cheaper';
  return relation === 'changed role' ? 'otherwise changed' : 'same';
}
