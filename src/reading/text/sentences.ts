import type { Sentence } from '../types.ts';
import type { Line } from './lines.ts';

const abbreviation: RegExp =
  /(?:\b(?:Mr|Mrs|Ms|Mme|Dr|Prof|Sr|Jr|St|Inc|Corp|Co|Ltd|Bros|vs|approx|ca|no|No|nos|Nr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mio|Mrd|Bn|Mn|bzw|ggf|Rs|Gov|Gen|Sen|Rep|fig|Fig|dept|est|incl|Attn|Ave|Blvd|Rd|Md|M|al|etc|u\.a|z\.B|d\.h|S\.A|S\.p\.A|Lda|Cia|Ing|Abs)|\b[A-Z]|(?:\b[A-Za-z]\.)+[A-Za-z])$/;
const opens: RegExp = /^["'([]*[\p{Lu}\p{N}¿¡€$£"'(]/u;
const bullet: RegExp = /^(?:[-*•–—→]\s+|\d{1,2}[.)]\s+|[a-z]\)\s+)/;

function ends(view: string, at: number, lineEnd: number): number {
  const mark = view.charCodeAt(at);
  let next = at + 1;
  while (next < lineEnd && /["')\]]/.test(view[next]!)) next++;
  if (next >= lineEnd) return next;
  if (view.charCodeAt(next) !== 32) return -1;
  const rest = view.slice(next + 1, next + 8).trimStart();
  if (!opens.test(rest)) return -1;
  if (mark === 46 && abbreviation.test(view.slice(Math.max(0, at - 12), at))) {
    // "Rs. 310", "Mio. Euro", "J. Rooke" go on; "... the U.S. The ..." ends
    if (
      !/\b[A-Z]\.[A-Z]$/.test(view.slice(Math.max(0, at - 4), at)) ||
      !/^(?:The|It|In|A|But|And|He|She|They|Its|This)\b/.test(rest)
    )
      return -1;
  }
  return next;
}

/** Sentences, headings and list items of the main text, in order. A line never shares a sentence with the next one. */
export function sentencesOf(
  view: string,
  lines: readonly Line[],
  furniture: readonly boolean[],
  title: Line | null,
): Sentence[] {
  const out: Sentence[] = [];
  for (const [i, line] of lines.entries()) {
    if (furniture[i]) continue;
    const isTitle = line === title;
    const mark = bullet.exec(view.slice(line.start, line.start + 6));
    const alone = line.blankBefore && line.blankAfter;
    const closed = /[.!?:;"')]$/.test(view.slice(Math.max(line.start, line.end - 1), line.end));
    const role = isTitle
      ? 'title'
      : mark
        ? 'item'
        : alone && !closed && line.end - line.start < 120
          ? 'heading'
          : 'prose';
    let start = line.start + (mark ? mark[0].length : 0);
    for (let at = start; at < line.end; at++) {
      const code = view.charCodeAt(at);
      if (code !== 46 && code !== 33 && code !== 63) continue;
      const stop = ends(view, at, line.end);
      if (stop < 0) continue;
      out.push({ start, end: stop, paragraph: line.block, role });
      start = stop;
      while (start < line.end && view.charCodeAt(start) === 32) start++;
      at = start - 1;
    }
    if (start < line.end) out.push({ start, end: line.end, paragraph: line.block, role });
  }
  return out;
}
