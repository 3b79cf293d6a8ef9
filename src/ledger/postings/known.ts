import type { Connection } from '../connector.ts';
import { within } from '../within.ts';
import type { SealedLook } from './seal.ts';
import { postingSql } from './sql.ts';

interface KnownPosting {
  readonly posting: number;
  /** hash to version */
  readonly versions: Map<string, number>;
}

/** What the ledger holds of some boards, so that a posting is known again and an unchanged version is not written twice. */
export class KnownPostings {
  readonly #boards = new Map<string, Map<string, KnownPosting>>();
  readonly #looks = new Set<string>();
  #next: { posting: number; version: number; look: number };

  private constructor(next: { posting: number; version: number; look: number }) {
    this.#next = next;
  }

  static async of(
    connection: Connection,
    looks: readonly { readonly look: Pick<SealedLook['look'], 'system' | 'board'> }[],
  ): Promise<KnownPostings> {
    const [next] = await connection.query<{ posting: number; version: number; look: number }>(
      postingSql.next,
    );
    const known = new KnownPostings({ ...next! });
    const boards = JSON.stringify([...new Set(looks.map(({ look }) => boardKey(look.system, look.board)))]);
    const looksHeld = await connection.rows(postingSql.heldLooks, { boards });
    for (const [key] of looksHeld) known.#looks.add(key as string);
    if (looksHeld.length === 0) return known;
    for (const row of await connection.rows(postingSql.heldVersions, { boards })) {
      const [board, id, posting, version, hash] = row as [string, string, number, number, string];
      const postings = within(known.#boards, board);
      const held = postings.get(id) ?? { posting, versions: new Map<string, number>() };
      held.versions.set(hash, version);
      postings.set(id, held);
    }
    return known;
  }

  /** False when these very postings were already seen in this very payload. */
  addLook({ look, snapshot }: SealedLook): number | null {
    const key = `${boardKey(look.system, look.board)} ${look.seen} ${snapshot}`;
    if (this.#looks.has(key)) return null;
    this.#looks.add(key);
    return this.#next.look++;
  }

  posting(board: string, id: string): { posting: number; isNew: boolean } {
    const postings = within(this.#boards, board);
    const held = postings.get(id);
    if (held !== undefined) return { posting: held.posting, isNew: false };
    const posting = this.#next.posting++;
    postings.set(id, { posting, versions: new Map() });
    return { posting, isNew: true };
  }

  version(board: string, id: string, hash: string): { version: number; isNew: boolean } {
    const { versions } = within(this.#boards, board).get(id)!;
    const held = versions.get(hash);
    if (held !== undefined) return { version: held, isNew: false };
    const version = this.#next.version++;
    versions.set(hash, version);
    return { version, isNew: true };
  }
}

export const boardKey = (system: string, board: string): string => `${system}/${board}`;
