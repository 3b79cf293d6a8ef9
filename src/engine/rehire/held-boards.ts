import type { Ledger } from '../../ledger/index.ts';

/** A board in the ledger, and whose it is. */
export interface HeldBoard {
  readonly [column: string]: unknown;
  /** system/board */
  readonly board: string;
  /** the employers that its postings name, else the board's own name; several on a thread or a site */
  readonly companies: readonly string[];
  /** from the first look to the last */
  readonly days: number;
}

/**
 * A thread or a site may show several employers, so there every posting is asked for its own; of other boards only the first
 * version is opened: a million bodies would take longer than all the rest.
 */
const sql = `
  WITH firsts AS (
    SELECT l.system, l.board, min(f.version) AS version, min(l.seen) AS first, max(l.seen) AS last
    FROM looks l LEFT JOIN (SELECT look, min(version) AS version FROM look_versions GROUP BY look) f USING (look)
    GROUP BY l.system, l.board HAVING min(f.version) IS NOT NULL
  ),
  named AS (
    SELECT v.system, v.board, v.body->>'$.company' AS company FROM posting_versions v
    WHERE v.version IN (SELECT version FROM firsts)
      OR (v.system IN ('hacker-news', 'schema.org') AND v.version IN (SELECT version FROM look_versions))
  ),
  employers AS (
    SELECT system, board, list_sort(list(DISTINCT company) FILTER (company IS NOT NULL)) AS names FROM named GROUP BY ALL
  )
  SELECT f.system || '/' || f.board AS board, coalesce(e.names, [f.board]) AS companies,
    date_diff('day', f.first[:10]::DATE, f.last[:10]::DATE) AS days
  FROM firsts f JOIN employers e USING (system, board) ORDER BY f.version`;

/** Every board that showed a posting by the day asked for, in the order in which they came. */
export const heldBoards = (ledger: Ledger, asOf: string): Promise<readonly HeldBoard[]> =>
  ledger.query<HeldBoard>(sql, {}, { asOf });
