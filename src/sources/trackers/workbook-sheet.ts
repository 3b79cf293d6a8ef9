import { Problem } from '../../core/index.ts';
import type { GivenFile } from '../feed.ts';
import { isWorkbook, openWorkbook } from '../workbook/index.ts';
import type { Sheet } from './sheet.ts';

/**
 * The first sheet of a workbook as rows. The document's text is the sheet itself: cells parted by tabs, a row a line, so that a
 * quote is a row as a reader sees it. `null` when the file is no workbook that can be opened.
 */
export function workbookSheet(file: GivenFile): Sheet | null {
  const rows = firstSheet(file);
  const [header] = rows ?? [];
  if (rows === null || header === undefined) return null;
  const columns = header.map((name) => name.trim());
  const texts = rows.map((row) => row.map(plain).join('\t'));
  return {
    text: `${texts.join('\n')}\n`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    columns,
    *lines() {
      let start = 0;
      for (const [i, row] of rows.entries()) {
        const end = start + texts[i]!.length;
        if (i > 0) yield lineAt(row.map(plain), start, end, columns);
        start = end + 1;
      }
    },
  };
}

function lineAt(cells: readonly string[], start: number, end: number, columns: readonly string[]) {
  return {
    start,
    end,
    broken: null,
    cell: (column: string) => {
      const at = columns.indexOf(column);
      if (at < 0 || at >= cells.length) return { value: '', start, end: start };
      const before = cells.slice(0, at).reduce((sum, cell) => sum + cell.length + 1, start);
      return { value: cells[at]!.trim(), start: before, end: before + cells[at]!.length };
    },
  };
}

const plain = (cell: string): string => cell.replace(/[\t\r\n]+/g, ' ');

function firstSheet({ bytes }: GivenFile): readonly (readonly string[])[] | null {
  if (!isWorkbook(bytes)) return null;
  try {
    return openWorkbook(bytes)[0]?.rows ?? null;
  } catch (error) {
    if (error instanceof Problem) return null;
    throw error;
  }
}
