import { widthOf } from './width.ts';

/** Lines of at most `columns`, broken at spaces; a word that is longer than a line is broken behind a slash, else where the line ends. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/ +/)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (widthOf(longer) <= columns) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = word;
      while (widthOf(line) > columns) {
        const cut = fitting(line, columns);
        lines.push(line.slice(0, cut));
        line = line.slice(cut);
      }
    }
    lines.push(line);
  }
  return lines;
}

function fitting(word: string, columns: number): number {
  let end = 0;
  for (const char of word) {
    if (end > 0 && widthOf(word.slice(0, end) + char) > columns) break;
    end += char.length;
  }
  const slash = word.lastIndexOf('/', end - 1) + 1;
  return slash > 1 ? slash : end;
}

/** The same, set in by some columns; the first line may carry a mark of its own. */
export function wrapIndented(text: string, columns: number, indent: string, first: string = indent): string {
  return wrap(text, columns - widthOf(indent))
    .map((line, i) => `${i === 0 ? first : indent}${line}`.trimEnd())
    .join('\n');
}
