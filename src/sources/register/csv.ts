/** One field of a row: its value with quoting undone, and where it stands in the file. */
export interface CsvField {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** One row as it stands in the file; `start` and `end` leave the line break out. */
export interface CsvRow {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly fields: readonly CsvField[];
}

const isEnd = (text: string, at: number, delimiter: string): boolean =>
  at >= text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r';

function bareEnd(text: string, from: number, delimiter: string): number {
  let end = from;
  while (!isEnd(text, end, delimiter)) end++;
  return end;
}

function readField(text: string, start: number, delimiter: string): CsvField {
  if (text[start] !== '"') {
    const end = bareEnd(text, start, delimiter);
    return { value: text.slice(start, end), start, end };
  }
  let close = text.indexOf('"', start + 1);
  let doubled = false;
  while (close !== -1 && text[close + 1] === '"') {
    doubled = true;
    close = text.indexOf('"', close + 2);
  }
  // a quote that never closes, or closes at another cell's opening quote lines below, is a slip of its own line
  const astray =
    close === -1 || (!isEnd(text, close + 1, delimiter) && text.slice(start, close).includes('\n'));
  if (astray) {
    const end = bareEnd(text, start, delimiter);
    return { value: text.slice(start, end), start, end };
  }
  const inner = text.slice(start + 1, close);
  const end = bareEnd(text, close + 1, delimiter);
  return { value: (doubled ? inner.replaceAll('""', '"') : inner) + text.slice(close + 1, end), start, end };
}

/** RFC 4180 row by row, with the place of everything kept. What follows a closing quote inside a cell belongs to the cell. */
export function* csvRows(text: string, delimiter: string = ','): Generator<CsvRow> {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const start = at;
    const fields: CsvField[] = [];
    for (;;) {
      const field = readField(text, at, delimiter);
      fields.push(field);
      at = field.end;
      if (text[at] !== delimiter) break;
      at++;
    }
    const end = at;
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    if (end > start) yield { line, start, end, fields };
    for (let next = text.indexOf('\n', start); next !== -1 && next < at; next = text.indexOf('\n', next + 1))
      line++;
  }
}

/** The rows of a file, all at once. */
export function parseCsv(text: string, delimiter: string = ','): readonly CsvRow[] {
  return [...csvRows(text, delimiter)];
}
