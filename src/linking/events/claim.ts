import type { RowName, UnitOfAccount } from '../../core/index.ts';

/** Where a claim comes from, from the strongest: a state's notice list is an agency's record of one site. */
export const authorities = ['filing', 'employer', 'notice', 'agency', 'press', 'tracker'] as const;
export type Authority = (typeof authorities)[number];

/** One row of a source, as a claim on one workforce action. */
export interface EventClaim {
  readonly row: RowName;
  /** the employer as the row writes it */
  readonly employer: string;
  /** the company's id, where its source gives it */
  readonly company: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly share: number | null;
  readonly unit: UnitOfAccount | null;
  /** announced, or the day of the notice; ISO with the precision given */
  readonly date: string | null;
  readonly effective: string | null;
  readonly place: string | null;
  /** canonical address of what it rests on */
  readonly url: string | null;
  readonly authority: Authority;
  /** who says it: one voice, whatever rows it fills */
  readonly saidBy: string;
  readonly knownAt: string;
  /** the event its source says it belongs to */
  readonly event: string | null;
  /** remarks of the source: "amended", "planned", "bringing the total to" */
  readonly note: string;
}

/** The figure that a claim is compared by: its best, else the end it gives. */
export const figureOf = ({ best, low, high }: EventClaim): number | null => best ?? low ?? high;
