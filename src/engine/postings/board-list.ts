import { readFileSync } from 'node:fs';
import { Problem } from '../../core/index.ts';
import { type BoardList, readBoardList } from '../../sources/boards/index.ts';
import { decodeTable } from '../../sources/table/decode.ts';

/** `--boards FILE`: which boards there are, and whose they are. Throws `unreadable`, or `bad-input` for a file without the columns. */
export function boardListOf(path: string): BoardList {
  try {
    return readBoardList(decodeTable(readFileSync(path)).text);
  } catch (cause) {
    if (cause instanceof Problem)
      throw new Problem(cause.code, `${path}: ${cause.message}`, {
        ...(cause.hint === null ? {} : { hint: cause.hint }),
        cause,
      });
    throw new Problem('unreadable', `expected a file after --boards; ${path} cannot be read`, {
      hint: 'A CSV file whose first line is company,board,system.',
      cause,
    });
  }
}

/** The employers of a list, by `system/board`. */
export function employersOf(list: BoardList | null): ReadonlyMap<string, string> {
  return new Map(
    (list?.boards ?? []).flatMap(({ system, board, company }) =>
      company === null ? [] : [[`${system}/${board}`, company] as const],
    ),
  );
}
