import { type MeasureInput, sqlBeside } from '../input.ts';

const sql = sqlBeside(import.meta.url);

/** A board that was not there when it was last asked for. Nothing of it is closed by that. */
export interface AbsentBoard {
  readonly [column: string]: unknown;
  readonly board: string;
  /** the first day since its last look on which it was not there, and the last */
  readonly since: string;
  readonly day: string;
  /** the answer that came in its place */
  readonly said: string;
  /** the last day on which it showed anything, and how many postings; `null` when it never did */
  readonly last: string | null;
  readonly postings: number | null;
}

export async function absentBoards({ ledger, asOf }: MeasureInput): Promise<readonly AbsentBoard[]> {
  return ledger.query<AbsentBoard>(sql, {}, { asOf });
}
