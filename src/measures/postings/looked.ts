import { type MeasureInput, sqlBeside } from '../input.ts';
import { type AbsentBoard, absentBoards } from './absent-boards.ts';
import { type EmptiedBoard, emptiedBoards } from './emptied-boards.ts';
import { type LastLooks, lastLooks } from './last-looks.ts';
import { type TwinBoards, twinBoards } from './twin-boards.ts';

const sql = sqlBeside(import.meta.url);

/** What an answer over postings rests on. */
export interface Looked {
  readonly [column: string]: unknown;
  readonly looks: number;
  /** looks that were proven to have seen the whole board */
  readonly whole: number;
  readonly boards: number;
  readonly first: string;
  readonly last: string;
  /** calendar months with a look */
  readonly months: readonly string[];
  readonly refused: number;
  /** names the classifier and its version */
  readonly classifier: string | null;
}

export interface PostingsReceipt extends Looked {
  readonly asOf: string;
  /** boards under a second name, left out */
  readonly twins: readonly TwinBoards[];
  /** boards that were not there when last asked for: they stand as they were last seen */
  readonly absent: readonly AbsentBoard[];
  /** boards that were seen whole and show nothing */
  readonly emptied: readonly EmptiedBoard[];
  readonly lastLooks: LastLooks;
}

/** The looks that the ledger holds by the day asked for; `null` when there is none. */
export async function looked(input: MeasureInput): Promise<PostingsReceipt | null> {
  const { asOf } = input;
  const [found] = await input.ledger.query<Looked>(sql, {}, { asOf });
  return found === undefined
    ? null
    : {
        ...{ ...found, asOf, twins: await twinBoards(input), absent: await absentBoards(input) },
        ...{ emptied: await emptiedBoards(input), lastLooks: await lastLooks(input) },
      };
}

/** Boards left out of every count. */
export const leftOut = ({ twins }: PostingsReceipt): readonly string[] => twins.map(({ twin }) => twin);
