import type { Span } from '../../core/index.ts';

const breaks =
  /(?<=[\p{L}\d)"%][.?!])(?<!\b(?:Inc|Corp|Co|Ltd|No|Nos|St|U\.S|approx)[.])\s+(?=["(]?[\p{Lu}•])|\s*\n+\s*/gu;

/** The sentences of a filing's prose, in one pass; a paragraph or a row of a table never runs into the next. */
export function* sentencesOf(view: string): Generator<Span> {
  let start = 0;
  for (const match of view.matchAll(breaks)) {
    if (match.index > start) yield trimmed(view, start, match.index);
    start = match.index + match[0].length;
  }
  if (start < view.length) yield trimmed(view, start, view.length);
}

/** Without the bullet that opens an item of a list. */
function trimmed(view: string, start: number, end: number): Span {
  let from = start;
  while (from < end && /[\s•]/.test(view[from]!)) from++;
  return { start: from, end };
}
