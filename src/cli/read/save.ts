import type { Reading } from '../../core/index.ts';
import type { Provenance } from '../../engine/documents.ts';
import type { Engine } from '../../engine.ts';

/** One whole document with what was read from it, ready to be kept. */
export interface Kept {
  readonly url: string | null;
  readonly provenance: Provenance;
  readonly held: { readonly bytes: Uint8Array; readonly text: string };
  readonly reading: Reading;
}

/** Keeps documents in the ledger, each whole or not at all, and counts what was new. */
export class Saver {
  readonly #engine: Engine;
  readonly #today: string;
  #documents = 0;
  #accepted = 0;
  #merged = 0;

  constructor(engine: Engine, today: string) {
    this.#engine = engine;
    this.#today = today;
  }

  async save({ url, provenance, held, reading }: Kept): Promise<void> {
    const { id, title, published } = reading.document;
    const { mediaType, publisher } = provenance;
    const retrieved = url === null ? null : this.#today;
    const document = { id, ...held, mediaType, title, publisher, url, published, retrieved };
    const { accepted, merged } = await this.#engine.saveReading(reading, document);
    this.#documents++;
    this.#accepted += accepted;
    this.#merged += merged;
  }

  /** `Saved 3 documents in .headcount/ledger: 41 rows new, 2 known already` */
  summary(): string {
    const documents = `${this.#documents} document${this.#documents === 1 ? '' : 's'}`;
    return `Saved ${documents} in ${this.#engine.folder}: ${this.#accepted} rows new, ${this.#merged} known already`;
  }

  async close(): Promise<void> {
    await this.#engine.close();
  }
}
