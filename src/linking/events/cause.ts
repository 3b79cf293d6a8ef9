/** Why claims on one action differ. */
export const causeKinds = [
  'percent-as-count',
  'digit-too-many',
  'copied-error',
  'running-total',
  'net-change',
  'rumour',
  'site-as-total',
  'filed-in-several-states',
  'range-ends',
  'rounded',
  'others-counted',
  'unknown-figure',
  'listed-twice',
  'month-only-date',
  'date-spread',
  'lone-figure',
  'unexplained',
] as const;
export type CauseKind = (typeof causeKinds)[number];

export interface Cause {
  readonly kind: CauseKind;
  /** rows that the cause is about */
  readonly rows: readonly string[];
  readonly text: string;
}
