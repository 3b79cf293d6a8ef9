import type { ActionDates, CountCell } from '../rows/index.ts';

/** One notice as a list tells it, read and not yet a record. */
export interface Notice {
  readonly employer: string;
  readonly place: string;
  readonly dates: ActionDates;
  readonly count: CountCell;
  readonly reasons: readonly string[];
  /** the employer took it back */
  readonly rescinded: boolean;
  readonly notes: readonly string[];
}
