import type { Overview, Receipt } from '../core/index.ts';

/** A held document as a reader sees it: its text and the spans of the statements that were read from it. */
export interface DocumentView {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly mediaType: string;
  readonly text: string;
  /** half-open, in UTF-16 code units of `text` */
  readonly spans: readonly { readonly start: number; readonly end: number; readonly statement: string }[];
}

/** All that the HTTP room asks of the engine. `null` means that the ledger holds no such thing. */
export interface EnginePort {
  /** `asOf` is an ISO day; without it, the newest day the ledger knows. */
  overview(asOf?: string): Promise<Overview>;
  receipt(id: string): Promise<Receipt | null>;
  document(id: string): Promise<DocumentView | null>;
}
