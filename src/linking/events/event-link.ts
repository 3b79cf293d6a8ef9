import type { LinkRelation, RowName } from '../../core/index.ts';

/** What two rows are to each other, for the ledger. `a` is the older row where the order means something. */
export interface EventLink {
  readonly a: RowName;
  readonly b: RowName;
  readonly relation: LinkRelation;
  readonly probability: number;
  readonly reasons: readonly string[];
}
