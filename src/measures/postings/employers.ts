import { type MeasureInput, sqlBeside } from '../input.ts';
import { leftOut, type PostingsReceipt } from './looked.ts';

const sql = sqlBeside(import.meta.url);

/** Whose a board is, or with a version whose that posting is, on a board of many employers. */
interface BoardEmployer {
  readonly [column: string]: unknown;
  readonly board: string;
  /** 0 for the whole board */
  readonly version: number;
  readonly name: string;
}

export async function employersOfBoards(
  { ledger, asOf }: MeasureInput,
  receipt: PostingsReceipt,
): Promise<readonly BoardEmployer[]> {
  return ledger.query<BoardEmployer>(sql, { keys: leftOut(receipt) }, { asOf });
}
