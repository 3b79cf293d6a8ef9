import type { Connection } from './connector.ts';
import type { Row } from './encode.ts';
import { sql } from './sql.ts';
import { within } from './within.ts';

type Identity = Pick<Row, 'kind' | 'key' | 'snapshot'>;
/** the columns of `sql.heldRows` */
type HeldRow = readonly [Row['kind'], string, string, string];

/** Which identities one source's rows already have, in the ledger or earlier in the batch: identity to hash. */
export class Identities {
  readonly #connection: Connection;
  readonly #source: string;
  /** by kind, snapshot and key: no text has to be joined for a look-up */
  readonly #hashes = new Map<string, Map<string, Map<string, string>>>();
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
    const held = await this.#connection.rows(sql.heldRows, params);
    for (const [kind, key, snapshot, hash] of held as readonly HeldRow[])
      this.add({ kind, key, snapshot, hash });
  }

  hashOf({ kind, key, snapshot }: Identity): string | undefined {
    return this.#hashes.get(kind)?.get(snapshot)?.get(key);
  }

  add({ kind, key, snapshot, hash }: Identity & Pick<Row, 'hash'>): void {
    within(within(this.#hashes, kind), snapshot).set(key, hash);
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
