import type { BoardSnapshot } from '../../core/index.ts';
import type { BoardPlace } from './board-of-url.ts';
import { fieldsOf, textOf } from './fields.ts';

/** The key under which the answer of a board that was not there is kept: no row of a board has it. */
const answerKey = '';

/** What an answer says in place of a board, where it says that there is none; else `null`. */
export function saysAbsent(text: string): string | null {
  if (text.length > 10_000 || !/^\s*\{/.test(text)) return null;
  try {
    const answer = fieldsOf(JSON.parse(text));
    const said =
      [answer.error, answer.message, answer.errorCode].map(textOf).find((words) => words !== null) ?? '';
    const status = answer.status === 404 || answer.code === 404;
    return status || /not.?found|no such|does not exist/i.test(said) ? said || '404' : null;
  } catch {
    return null;
  }
}

/** The look at a board that was not there: it shows nothing, proves nothing and closes nothing, and is kept. */
export function absentLook({ system, board }: BoardPlace, seen: string, said: string): BoardSnapshot {
  const refused = [{ key: answerKey, raw: said, reason: `the board was not there: ${JSON.stringify(said)}` }];
  return { system, board, seen, stated: null, complete: false, postings: [], refused };
}
