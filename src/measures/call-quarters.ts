import { type MeasureInput, sqlBeside } from './input.ts';

const sql = sqlBeside(import.meta.url);

/** One earnings call: sentences of management on its own company, by what they speak of. */
export interface CallQuarter {
  readonly [column: string]: unknown;
  /** `FY2024-Q4`, the firm's own fiscal quarter */
  readonly quarter: string | null;
  readonly day: string;
  readonly citation: string | null;
  readonly spend: number;
  readonly workforce: number;
  readonly productivity: number;
  /** specificity 4 or 5: a number is given */
  readonly with_number: number;
  readonly sentences: number;
}

/** The calls of one employer, newest first. */
export async function callQuarters(input: MeasureInput, company: string): Promise<readonly CallQuarter[]> {
  return input.ledger.query<CallQuarter>(sql, { company }, { asOf: input.asOf });
}
