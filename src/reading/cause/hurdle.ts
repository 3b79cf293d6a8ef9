import type { Span } from '../../core/index.ts';

const hurdle: RegExp =
  /\b(?:show|prove|demonstrate|explain|justify|convince|tell)\b[^.]{0,50}\b(?:why|that|how)\b[^.]{0,70}(?:\bneeds? (?:a |an )?(?:person|human|people)|\b(?:cannot|can['’]t|could not)\b[^.]{0,30}[§¤]|[§¤]+[^.]{0,20}\b(?:cannot|can['’]t|could not))|\b(?:only|unless|until)\b[^.]{0,60}[§¤]+ (?:cannot|can['’]t|could not)|\bwhat (?:its |the |our |their )?(?:new )?[§¤]+ (?:can|could|will) do\b/i;

/** A new post must first be shown to be beyond the machine. */
export function hurdleIn(painted: string): Span | null {
  const found = hurdle.exec(painted);
  return found && { start: found.index, end: found.index + found[0].length };
}
