import type { Period } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { Evidence } from './record.ts';
import type { UnitOfAccount } from './vocabulary.ts';

/** The chain behind a number: measure, rows, events, statements, quotes, documents. */
export interface Receipt {
  readonly id: string;
  readonly measure: string;
  readonly links: readonly ReceiptLink[];
}

/** One statement of the chain, with its quote and where in which document it stands. */
export interface ReceiptLink {
  readonly statement: string;
  readonly subject: string;
  readonly evidence: Evidence;
  readonly quote: string;
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly url: string | null;
    readonly start: number;
    readonly end: number;
  };
  /** where a cited statement's receipt ends */
  readonly citation: string | null;
  readonly attributedTo: string | null;
  readonly knownAt: string;
  readonly value: Quantity;
  readonly unit: string;
  readonly unitOfAccount: UnitOfAccount | null;
}

/** What every figure in every answer looks like: design section 4. */
export interface Figure {
  readonly value: Quantity;
  readonly unit: string;
  readonly unitOfAccount: UnitOfAccount | null;
  readonly population: string | null;
  readonly period: Period | null;
  readonly asOf: string;
  readonly caveats: readonly string[];
  readonly receipt: Receipt;
}
