import type { GivenFile } from '../feed.ts';
import { openTable } from '../table/open-table.ts';

/** One cell: what it says, and where it stands in the document's text. */
export interface Cell {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** One row of a tracker, whatever kind of file held it. `cell` of a column that the row lacks is empty. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly cell: (column: string) => Cell;
  /** why the row cannot be read by its columns, or null */
  readonly broken: string | null;
}

/** A tracker's file as rows under named columns. */
export interface Sheet {
  readonly text: string;
  readonly mediaType: string;
  readonly columns: readonly string[];
  readonly lines: () => Iterable<Line>;
}

/** A delimited file or a workbook whose first row names its columns; `null` when it is empty. */
export function tableSheet(file: GivenFile): Sheet | null {
  const table = openTable(file);
  const [header] = table.head;
  if (header === undefined) return null;
  const columns = header.fields.map((field) => field.value.trim());
  const places = new Map(columns.map((column, i) => [column, i]));
  return {
    text: table.text,
    mediaType: table.mediaType,
    columns,
    *lines() {
      let first = true;
      for (const { start, end, fields, line } of table.rows()) {
        if (first) {
          first = false;
          continue;
        }
        const wide = fields.length === columns.length;
        yield {
          start,
          end,
          broken: wide ? null : `expected ${columns.length} cells, found ${fields.length} (line ${line})`,
          cell: (column) => {
            const { value, ...place } = fields[places.get(column) ?? -1] ?? { value: '', start, end: start };
            return { value: value.trim(), ...place };
          },
        };
      }
    },
  };
}
