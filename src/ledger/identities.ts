import type { Connection } from './connector.ts';
import type { Row } from './encode.ts';
import { sql } from './sql.ts';

type Identity = Pick<Row, 'kind' | 'source' | 'key' | 'snapshot'>;
type Found = Pick<Row, 'kind' | 'key' | 'snapshot' | 'hash'>;

/** Which identities one source's rows already have, in the ledger or earlier in the batch: identity to hash. */
export class Identities {
  readonly #connection: Connection;
  readonly #source: string;
  readonly #hashes = new Map<string, Map<string, string>>();
  /** snapshots that the ledger has rows of, and so has to be asked about; most snapshots are new */
  readonly #seen = new Map<string, boolean>();

  constructor(connection: Connection, source: string) {
    this.#connection = connection;
    this.#source = source;
  }

  /** Learns what the ledger holds of these rows; call it before `hashOf`. */
  async learn(rows: readonly Row[]): Promise<void> {
    const seen = await this.#seenOf(new Set(rows.map((row) => row.snapshot)));
    if (seen.length === 0) return;
    const asked = new Set(seen);
    const keys = rows.filter((row) => asked.has(row.snapshot)).map((row) => row.key);
    const params = { source: this.#source, snapshots: JSON.stringify(seen), keys: JSON.stringify(keys) };
    for (const row of await this.#connection.query<Found>(sql.heldRows, params)) {
      this.add({ source: this.#source, ...row });
    }
  }

  hashOf({ kind, key, snapshot }: Omit<Identity, 'source'>): string | undefined {
    return this.#hashes.get(kind + snapshot)?.get(key);
  }

  add({ kind, key, snapshot, hash }: Identity & Pick<Row, 'hash'>): void {
    const group = kind + snapshot;
    const hashes = this.#hashes.get(group) ?? new Map<string, string>();
    this.#hashes.set(group, hashes.set(key, hash));
  }

  /** Those of the snapshots that the ledger has rows of. */
  async #seenOf(snapshots: ReadonlySet<string>): Promise<string[]> {
    const unasked = [...snapshots].filter((snapshot) => !this.#seen.has(snapshot));
    if (unasked.length > 0) {
      const params = { source: this.#source, snapshots: JSON.stringify(unasked) };
      const found = await this.#connection.query<{ snapshot: string }>(sql.seenSnapshots, params);
      const held = new Set(found.map(({ snapshot }) => snapshot));
      for (const snapshot of unasked) this.#seen.set(snapshot, held.has(snapshot));
    }
    return [...snapshots].filter((snapshot) => this.#seen.get(snapshot));
  }
}
