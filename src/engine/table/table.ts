import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Problem } from '../../core/index.ts';
import { splitDelimited } from './delimited.ts';

/** A table of text cells under named columns. Every row has a cell for every column. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** the line of the file on which each row begins */
  readonly lines: readonly number[];
}

/** Reads a delimited file (comma, semicolon, tab or bar) with a header. Problems: `not-found`, `unreadable`, `bad-input`. */
export function openTable(path: string): Table {
  return parseTable(tableText(path), basename(path));
}

/** The text of a table's file. Problems: `not-found`, `unreadable`. */
export function tableText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new Problem('not-found', `Expected a table at ${path}; there is no such file.`, {
        hint: 'Check its name, and the folder from which it is named.',
        cause,
      });
    const reason = code === 'EISDIR' ? 'it is a folder' : (code ?? 'unknown reason');
    throw new Problem('unreadable', `Expected a table at ${path}; it cannot be read (${reason}).`, { cause });
  }
}

/** A table from its text; `name` is what messages call it. */
export function parseTable(text: string, name: string): Table {
  const { rows, lines } = splitDelimited(text);
  const [header, ...body] = rows;
  if (header === undefined)
    throw new Problem('bad-input', `Expected a header and rows in ${name}; the file is empty.`);
  const columns = header.map((column) => column.trim());
  const twice = columns.filter((column, i) => columns.indexOf(column) !== i);
  if (twice.length > 0)
    throw new Problem('bad-input', `Expected each column of ${name} once; "${twice[0]}" comes twice.`, {
      hint: 'Rename one of them in the header.',
    });
  const ragged = body.flatMap((row, i) => (row.length === columns.length ? [] : [i]));
  if (ragged.length > 0) {
    const first = ragged[0]!;
    throw new Problem(
      'bad-input',
      `Expected ${columns.length} cells on every line of ${name}; line ${lines[first + 1]} has ${body[first]!.length}.`,
      {
        hint: 'Check the separator and the quoting of that line.',
        facts: { lines: ragged.slice(0, 20).map((i) => lines[i + 1]), ragged: ragged.length },
      },
    );
  }
  if (body.length === 0)
    throw new Problem('bad-input', `Expected rows under the header of ${name}; there are none.`);
  return { name, columns, rows: body, lines: lines.slice(1) };
}
