import { type MeasureInput, sqlBeside } from '../input.ts';
import { leftOut, type PostingsReceipt } from './looked.ts';

const sql = sqlBeside(import.meta.url);

/** The currencies in which postings state pay, the commonest first. */
export async function currenciesHeld(
  { ledger, asOf }: MeasureInput,
  receipt: PostingsReceipt,
): Promise<readonly string[]> {
  const rows = await ledger.query<{ currency: string }>(sql, { keys: leftOut(receipt) }, { asOf });
  return rows.map(({ currency }) => currency);
}
