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

function readField(text: string, start: number): CsvField {
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && !',\r\n'.includes(text[end]!)) end++;
    return { value: text.slice(start, end), start, end };
  }
  let value = '';
  let at = start + 1;
  while (at < text.length) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at++;
    } else break;
    at++;
  }
  return { value, start, end: Math.min(at + 1, text.length) };
}

/** RFC 4180, with the place of everything kept. A field left open runs to the end of the file, so its row fails its width check. */
export function parseCsv(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const start = at;
    const fields: CsvField[] = [];
    for (;;) {
      const field = readField(text, at);
      fields.push(field);
      at = field.end;
      if (text[at] !== ',') break;
      at++;
    }
    while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
    const end = at;
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    if (end > start) rows.push({ line, start, end, fields });
    line += text.slice(start, at).split('\n').length - 1;
  }
  return rows;
}
