import { type MeasureInput, sqlBeside } from '../input.ts';
import { leftOut, type PostingsReceipt } from './looked.ts';

const sql = sqlBeside(import.meta.url);

/** One family's postings in one month: the three parts add up to all of them. */
export interface BarbellMonth {
  readonly [column: string]: unknown;
  readonly family: string;
  readonly month: string;
  readonly postings: number;
  readonly boards: number;
  /** asks for AI as a skill, whatever the level */
  readonly frontier: number;
  /** intern and junior level that does not */
  readonly junior: number;
  readonly middle: number;
  /** of the frontier, those at intern and junior level */
  readonly junior_frontier: number;
  /** the occupation that most of them name */
  readonly occupation: string | null;
}

export async function barbellMonths(
  { ledger, asOf }: MeasureInput,
  receipt: PostingsReceipt,
): Promise<readonly BarbellMonth[]> {
  return ledger.query<BarbellMonth>(sql, { keys: leftOut(receipt) }, { asOf });
}
