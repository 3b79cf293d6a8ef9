import { type MeasureInput, sqlBeside } from '../input.ts';
import type { AlikeVersion } from './alike.ts';
import { leftOut, type PostingsReceipt } from './looked.ts';

const sql = sqlBeside(import.meta.url);

/** Postings on the boards now, and how many of them have a text: of the rest no skill can be told. */
export interface TextsHeld {
  readonly [column: string]: unknown;
  readonly postings: number;
  readonly texts: number;
}

export async function textsHeld(
  { ledger, asOf }: MeasureInput,
  receipt: PostingsReceipt,
  alike: readonly AlikeVersion[] = [],
): Promise<TextsHeld> {
  const params = { keys: leftOut(receipt), alike: JSON.stringify(alike) };
  const [held] = await ledger.query<TextsHeld>(sql, params, { asOf });
  return held ?? { postings: 0, texts: 0 };
}
