/** Separators that a table may use, in the order in which they are preferred when a header holds as many of each. */
const separators = [',', ';', '\t', '|'] as const;

/** Cells of a delimited text, row by row, with quoting undone, and the line on which each row begins. */
export interface Delimited {
  readonly separator: string;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/**
 * Splits a delimited text (RFC 4180 with comma, semicolon, tab or bar; the first line decides which). Empty lines are left out.
 * Keeps no offsets: whoever must quote its source cell by cell reads with the register's parser instead.
 */
export function splitDelimited(text: string): Delimited {
  const whole = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const separator = separatorOf(whole);
  return whole.includes('"') ? withQuotes(whole, separator) : plain(whole, separator);
}

function separatorOf(text: string): string {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const counts = separators.map((separator) => header.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))]!;
}

function plain(text: string, separator: string): Delimited {
  const rows: string[][] = [];
  const lines: number[] = [];
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue;
    rows.push(line.split(separator));
    lines.push(index + 1);
  }
  return { separator, rows, lines };
}

function withQuotes(text: string, separator: string): Delimited {
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 1;
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    const began = line;
    let ends = false;
    while (!ends) {
      const cell = cellAt(text, at, separator);
      row.push(cell.value);
      line += cell.breaks;
      at = cell.end;
      ends = text[at] !== separator;
      at += 1;
    }
    if (text[at - 1] === '\r' && text[at] === '\n') at += 1;
    line += 1;
    if (row.length > 1 || row[0]!.trim() !== '') {
      rows.push(row);
      lines.push(began);
    }
  }
  return { separator, rows, lines };
}

function cellAt(
  text: string,
  start: number,
  separator: string,
): { readonly value: string; readonly end: number; readonly breaks: number } {
  let value = '';
  let at = start;
  let breaks = 0;
  if (text[at] === '"') {
    at += 1;
    for (; at < text.length; at++) {
      if (text[at] === '"') {
        if (text[at + 1] !== '"') break;
        at += 1;
      }
      if (text[at] === '\n') breaks += 1;
      value += text[at];
    }
    at += 1;
  }
  const from = at;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return { value: value + text.slice(from, at), end: at, breaks };
}
