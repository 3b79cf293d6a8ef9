import { basename } from 'node:path';
import { Problem } from '../../core/index.ts';
import type { Table } from '../../linking/index.ts';
import { splitDelimited } from '../table/delimited.ts';
import { tableText } from '../table/table.ts';

/** A table to be linked: its cells by column, and the rows that were refused because their cells do not fit the header. */
export interface OpenedTable extends Table {
  readonly name: string;
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

/** Reads a delimited file with a header. A row of another width is refused with its line, and the others are kept. */
export function openToLink(path: string): OpenedTable {
  const { rows, lines } = splitDelimited(tableText(path));
  const header = rows[0]?.map((cell) => cell.trim()) ?? [];
  if (header.length < 1 || header.every((name) => name === '') || rows.length < 2)
    throw new Problem('bad-input', `Expected a table with a header and rows; ${basename(path)} holds none.`, {
      hint: 'Give a CSV whose first line names its columns.',
    });
  const twice = header.find((name, at) => header.indexOf(name) !== at);
  if (twice !== undefined)
    throw new Problem(
      'bad-input',
      `Expected each column once; "${twice}" comes twice in ${basename(path)}.`,
      {
        hint: 'Rename one of them.',
      },
    );
  const refused: { line: number; reason: string }[] = [];
  const kept = rows.slice(1).filter((row, at) => {
    if (row.length === header.length) return true;
    refused.push({
      line: lines[at + 1]!,
      reason: `expected ${header.length} cells, and ${row.length} came`,
    });
    return false;
  });
  const columns = new Map(header.map((name, at) => [name, kept.map((row) => row[at]!.trim())]));
  return { name: basename(path), rows: kept.length, columns, refused };
}
