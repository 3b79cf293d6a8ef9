import { type MeasureInput, sqlBeside } from '../input.ts';
import { leftOut, type PostingsReceipt } from './looked.ts';

const sql = sqlBeside(import.meta.url);

export interface SkillNow {
  readonly [column: string]: unknown;
  readonly skill: string;
  readonly postings: number;
  readonly boards: number;
  /** all postings on the boards that have a text */
  readonly shown: number;
}

export async function skillsNow(
  { ledger, asOf }: MeasureInput,
  receipt: PostingsReceipt,
): Promise<readonly SkillNow[]> {
  return ledger.query<SkillNow>(sql, { keys: leftOut(receipt) }, { asOf });
}
