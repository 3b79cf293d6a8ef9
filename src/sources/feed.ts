import type { Batch, Company } from '../core/index.ts';

/** One file as it was given: its name without folders, and its bytes, unpacked if it was compressed. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** what gzip had made of the bytes, where the file came so */
  readonly packed?: Uint8Array;
}

/** `near`: this looks like one of mine and is not one that I read; the words say which header is missing or new. */
export type Recognition = { readonly fits: true } | { readonly fits: false; readonly near?: string };

/** What a file cannot say of itself. */
export interface FeedContext {
  /** ISO day on which the file was fetched or given */
  readonly retrieved: string;
  readonly url: string | null;
  /** the employers that the ledger knows */
  readonly companies?: readonly Company[];
  /** the days of earnings calls that the ledger knows, by `TICKER FY2024-Q4` */
  readonly callDays?: ReadonlyMap<string, string>;
}

/** One outside source: whether a file is of its kind, and what the file's rows say. Reads no disk and knows no ledger. */
export interface Feed {
  /** names the source for ever: `warn-al`, `layoffs-table` */
  readonly name: string;
  /** what a person calls it */
  readonly title: string;
  /** each copy lists every row that the source has, so that a row which is missing was dropped or is listed anew under another key */
  readonly wholeList?: boolean;
  /** Looks at names, headers and a few rows. Never throws. */
  readonly recognise: (file: GivenFile) => Recognition;
  /**
   * Every row of the file as records or as a quarantined row; `rowsRead` counts rows of the file. The batch's snapshot is the
   * sha-256 of the file's bytes, and the file is among its documents.
   */
  readonly parse: (file: GivenFile, context: FeedContext) => Batch;
}
