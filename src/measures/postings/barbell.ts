import { type MeasureInput, sqlBeside } from '../input.ts';
import { leftOut, type PostingsReceipt } from './looked.ts';

const sql = sqlBeside(import.meta.url);

/** One family's postings in one month, or now: the three parts and those without a text add up to all of them. */
export interface BarbellMonth {
  readonly [column: string]: unknown;
  readonly family: string;
  /** `null`: now, each board as it last stood */
  readonly month: string | null;
  readonly postings: number;
  readonly boards: number;
  /** asks for AI as a skill, whatever the level */
  readonly frontier: number;
  /** intern and junior level that does not */
  readonly junior: number;
  readonly middle: number;
  /** of the frontier, those at intern and junior level */
  readonly junior_frontier: number;
  /** the board gave no text, and so none of the three can be told */
  readonly without_text: number;
  /** those of them whose title asks for AI */
  readonly without_text_ai: number;
  /** the occupation that most of them name */
  readonly occupation: string | null;
}

export async function barbellMonths(
  { ledger, asOf }: MeasureInput,
  receipt: PostingsReceipt,
): Promise<readonly BarbellMonth[]> {
  return ledger.query<BarbellMonth>(sql, { keys: leftOut(receipt) }, { asOf });
}
