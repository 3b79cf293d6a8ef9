import type { PrintedLine } from './page-lines.ts';

const bullet = /^(?:[•▪◦●‣–—*-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+/;
const sentenceEnd = /[.!?:;”"’)]$/;

/** Printed lines back into paragraphs: a sentence broken by the width of the page is one sentence again. */
export function paragraphsOf(pages: readonly (readonly PrintedLine[])[]): string {
  const lines = pages.flat();
  const words = new Set(lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []));
  const measure = widest(lines);
  const paragraphs: string[] = [];
  let paragraph = '';
  let previous: PrintedLine | null = null;
  for (const line of lines) {
    if (previous !== null && continues(previous, line, measure))
      paragraph = join(paragraph, line.text, words);
    else {
      const listed = bullet.test(line.text) && bullet.test(paragraph);
      const tabled = previous?.row === true && line.row;
      if (previous !== null) paragraphs.push(paragraph, listed || tabled ? '\n' : '\n\n');
      paragraph = line.text;
    }
    previous = line;
  }
  return [...paragraphs, paragraph].join('');
}

function continues(a: PrintedLine, b: PrintedLine, measure: number): boolean {
  if (a.row || b.row || bullet.test(b.text)) return false;
  const alike = Math.abs(a.height - b.height) <= Math.max(a.height, b.height) * 0.12;
  if (!alike) return false;
  const open = !sentenceEnd.test(a.text) && /^[\p{Ll}\d]/u.test(b.text);
  const fall = (a.y - b.y) / Math.max(a.height, 1);
  // Upwards is a new page or column, where only an open sentence goes on.
  if (fall <= 0 || fall > 2.2) return open;
  const full = a.right - a.left > measure * 0.7;
  return full ? fall < 1.75 || open : open;
}

function widest(lines: readonly PrintedLine[]): number {
  const widths = lines.map((line) => line.right - line.left).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

/** `work-` + `force` is one word unless the document also writes it with its hyphen, as in `AI-driven`. */
function join(text: string, next: string, words: ReadonlySet<string>): string {
  const left = text.slice(-60).match(/([\p{L}\p{N}]+)[-\u00ad\u2010]$/u)?.[1];
  const right = next.match(/^\p{Ll}+/u)?.[0];
  if (left === undefined || right === undefined) return `${text} ${next}`;
  const closed = text.slice(0, -1) + next;
  const hyphenated = words.has(`${left}-${right}`.toLowerCase());
  const whole = words.has(`${left}${right}`.toLowerCase());
  return !hyphenated && (whole || /^\p{Ll}+$/u.test(left)) ? closed : text + next;
}
