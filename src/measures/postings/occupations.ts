import { type MeasureInput, sqlBeside } from '../input.ts';
import { leftOut, type PostingsReceipt } from './looked.ts';

const sql = sqlBeside(import.meta.url);

/** Postings of a family that name one occupation, on the boards now. */
export interface FamilyOccupation {
  readonly [column: string]: unknown;
  readonly family: string;
  /** O*NET-SOC 2019; `null` for postings whose role has no code */
  readonly occupation: string | null;
  readonly postings: number;
}

export async function familyOccupations(
  { ledger, asOf }: MeasureInput,
  receipt: PostingsReceipt,
): Promise<readonly FamilyOccupation[]> {
  return ledger.query<FamilyOccupation>(sql, { keys: leftOut(receipt) }, { asOf });
}
