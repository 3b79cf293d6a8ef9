import { type MeasureInput, sqlBeside } from '../input.ts';

const sql = sqlBeside(import.meta.url);

/** Boards, as system/board, of which some posting may stand on another board too. */
export async function twinSuspects({ ledger, asOf }: MeasureInput): Promise<readonly string[]> {
  const rows = await ledger.query<{ readonly board: string }>(sql, {}, { asOf });
  return rows.map(({ board }) => board);
}
