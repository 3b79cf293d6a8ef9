import { type MeasureInput, sqlBeside } from '../input.ts';
import { leftOut, type PostingsReceipt } from './looked.ts';

const sql = sqlBeside(import.meta.url);

/** A posting whose words are nearly those of another of its board; `first` is the least version among all that are alike. */
export interface AlikeVersion {
  readonly version: number;
  readonly first: number;
}

export interface ShownText {
  readonly [column: string]: unknown;
  readonly board: string;
  readonly version: number;
  readonly text_id: string;
}

/** What a count looks at: the boards as they are now, or with `months` as they were at the end of each month too. */
export async function shownTexts(
  { ledger, asOf }: MeasureInput,
  receipt: PostingsReceipt,
  months: boolean,
): Promise<readonly ShownText[]> {
  return ledger.query<ShownText>(sql, { keys: leftOut(receipt), months }, { asOf });
}
