import type { Posting } from '../../core/index.ts';

/** How a cut role came back. */
export const refills = ['same', 'cheaper', 'offshore', 'contract'] as const;
export type Refill = (typeof refills)[number];

/** How an advertisement differs from the role's first: a refill's way, or a raise. */
export type Variation = Refill | 'dearer';

/** An invented advertisement with what is true of it. Days count from the first day of the world. */
export interface Ad {
  readonly posting: Posting;
  readonly from: number;
  /** the last day on which it was open */
  readonly to: number;
  readonly truth: 'ordinary' | 'evergreen' | Refill;
}
