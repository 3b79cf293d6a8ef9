import type { Verdict } from './types.ts';

/** A verdict on a share, with what differs from the plainest one. */
export const share = (
  measure: Verdict['measure'],
  because: string,
  extra: Partial<Verdict> = {},
): Verdict => ({
  measure,
  unit: 'share',
  unitOfAccount: null,
  action: null,
  aside: false,
  because,
  ...extra,
});
