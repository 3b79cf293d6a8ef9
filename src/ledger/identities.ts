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
    const snapshots: string[] = [];
    for (const snapshot of new Set(rows.map((row) => row.snapshot))) {
      if (await this.#isSeen(snapshot)) snapshots.push(snapshot);
    }
    if (snapshots.length === 0) return;
    const asked = new Set(snapshots);
    const keys = rows.filter((row) => asked.has(row.snapshot)).map((row) => row.key);
    const params = { source: this.#source, snapshots, keys };
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

  async #isSeen(snapshot: string): Promise<boolean> {
    const known = this.#seen.get(snapshot);
    if (known !== undefined) return known;
    const params = { source: this.#source, snapshot };
    const rows = await this.#connection.query<{ n: number }>(sql.snapshotSeen, params);
    const seen = (rows[0]?.n ?? 0) > 0;
    this.#seen.set(snapshot, seen);
    return seen;
  }
}
