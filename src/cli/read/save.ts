import type { Reading } from '../../core/index.ts';
import type { Provenance } from '../../engine/documents.ts';

/** One whole document with what was read from it, ready to be kept. */
export interface Kept {
  readonly url: string | null;
  readonly provenance: Provenance;
  readonly held: { readonly bytes: Uint8Array; readonly text: string };
  readonly reading: Reading;
}

/** Keeps documents in the ledger. */
export interface Saver {
  save(kept: Kept): Promise<void>;
  close(): Promise<void>;
}
