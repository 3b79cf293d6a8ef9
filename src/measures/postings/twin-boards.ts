import { type MeasureInput, sqlBeside } from '../input.ts';

const sql = sqlBeside(import.meta.url);

/** Two names under which the same postings are shown: the second is left out of every count. */
export interface TwinBoards {
  readonly [column: string]: unknown;
  readonly board: string;
  readonly twin: string;
  /** postings with the same id or the same text */
  readonly shared: number;
  /** postings of the smaller board */
  readonly postings: number;
}

export async function twinBoards({ ledger, asOf }: MeasureInput): Promise<readonly TwinBoards[]> {
  return ledger.query<TwinBoards>(sql, {}, { asOf });
}
