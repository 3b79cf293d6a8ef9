import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { ClassifiedLook } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { type AbsentBoard, absentBoards } from '../../measures/postings/absent-boards.ts';
import { classifier } from '../../postings/classify/classify.ts';
import { absentLook, type BoardPlace } from '../../sources/boards/index.ts';
import type { AddedFile } from '../add/report.ts';
import { addedBoards } from './add-boards.ts';

export type { AbsentBoard } from '../../measures/postings/absent-boards.ts';

/** A board that was asked for and was not there. */
export interface AbsentAnswer extends BoardPlace {
  readonly url: string;
  /** ISO day */
  readonly seen: string;
  readonly said: string;
}

/** Keeps what answered in place of boards, one account an answer. It closes nothing. */
export async function addAbsences(
  answers: readonly AbsentAnswer[],
  ledger: Ledger,
): Promise<readonly AddedFile[]> {
  const added: AddedFile[] = [];
  for (const answer of answers) {
    const bytes = Buffer.from(`${answer.url} ${answer.seen}\n${answer.said}`);
    const look: ClassifiedLook = {
      look: absentLook(answer, answer.seen, answer.said),
      classes: [],
      classifier,
      snapshot: createHash('sha256').update(bytes).digest('hex'),
      packed: gzipSync(bytes),
    };
    const { each: _, ...tally } = await ledger.appendLooks([look]);
    added.push({ file: answer.url, ...addedBoards([look], answer.seen, tally) });
  }
  return added;
}

/** Boards that a run since a revision found not to be there. */
export async function absentSince(
  ledger: Ledger,
  after: number,
  asOf: string,
): Promise<readonly AbsentBoard[]> {
  const rows = await ledger.query<{ board: string }>(
    `SELECT DISTINCT a.system || '/' || a.board AS board
     FROM absences a JOIN looks l ON l.look = a.look WHERE l.revision > $after`,
    { after },
  );
  if (rows.length === 0) return [];
  const now = new Set(rows.map(({ board }) => board));
  return (await absentBoards({ ledger, asOf })).filter(({ board }) => now.has(board));
}
