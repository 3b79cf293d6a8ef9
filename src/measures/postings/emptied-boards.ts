import { type MeasureInput, sqlBeside } from '../input.ts';

const sql = sqlBeside(import.meta.url);

/** A board that was seen whole and showed no posting. */
export interface EmptiedBoard {
  readonly [column: string]: unknown;
  /** system/board */
  readonly board: string;
  /** ISO day of the look that showed nothing */
  readonly day: string;
  /** the last day on which a whole look showed any, and how many; `null` where none did */
  readonly last: string | null;
  readonly postings: number | null;
}

/** Boards that show nothing by the day asked for, the fullest before first. */
export function emptiedBoards({ ledger, asOf }: MeasureInput): Promise<readonly EmptiedBoard[]> {
  return ledger.query<EmptiedBoard>(sql, {}, { asOf });
}
