import { type MeasureInput, sqlBeside } from '../input.ts';
import { twinSuspects } from './twin-suspects.ts';

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

export async function twinBoards(input: MeasureInput): Promise<readonly TwinBoards[]> {
  const boards = await twinSuspects(input);
  if (boards.length === 0) return [];
  return input.ledger.query<TwinBoards>(sql, { boards }, { asOf: input.asOf });
}
