import type { Ledger } from '../../ledger/index.ts';

/** A board in the ledger, and whose it is. */
export interface HeldBoard {
  readonly [column: string]: unknown;
  /** system/board */
  readonly board: string;
  /** as its first posting names the employer, else the board's own name */
  readonly company: string;
  /** from the first look to the last */
  readonly days: number;
}

/** Only the first version of a board is opened: a million bodies would take longer than all the rest. */
const sql = `
  WITH firsts AS (
    SELECT l.system, l.board, min(f.version) AS version, min(l.seen) AS first, max(l.seen) AS last
    FROM looks l LEFT JOIN (SELECT look, min(version) AS version FROM look_versions GROUP BY look) f USING (look)
    GROUP BY l.system, l.board HAVING min(f.version) IS NOT NULL
  )
  SELECT f.system || '/' || f.board AS board, coalesce(v.body->>'$.company', f.board) AS company,
    date_diff('day', f.first[:10]::DATE, f.last[:10]::DATE) AS days
  FROM firsts f JOIN posting_versions v USING (version) ORDER BY version`;

/** Every board that showed a posting by the day asked for, in the order in which they came. */
export const heldBoards = (ledger: Ledger, asOf: string): Promise<readonly HeldBoard[]> =>
  ledger.query<HeldBoard>(sql, {}, { asOf });

/** How a company is called, letter case and punctuation ignored. */
export const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
