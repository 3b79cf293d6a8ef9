import { Problem } from '../../core/index.ts';
import { openWorkbook } from '../workbook/index.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook as text: a row a line, its cells parted by tabs. */
export interface WorkbookText {
  readonly text: string;
  /** which sheet it is and which are left out, or why there is none */
  readonly note: string;
}

/**
 * The first sheet of a workbook that holds rows. Rows are filled up to the widest, and what would break a line is a space, so that a
 * quote is a row as a reader sees it.
 */
export function workbookText(bytes: Uint8Array): WorkbookText {
  try {
    const sheets = openWorkbook(bytes);
    const sheet = sheets.find(({ rows }) => rows.some((row) => row.length > 0));
    if (sheet === undefined) return { text: '', note: 'a workbook without rows' };
    const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
    const lines = sheet.rows.map((row) =>
      Array.from({ length: width }, (_, i) => plain(row[i] ?? '')).join('\t'),
    );
    const others = sheets.length === 1 ? '' : `; ${sheets.length - 1} other sheets are not read`;
    return { text: `${lines.join('\n')}\n`, note: `sheet ${sheet.name}${others}` };
  } catch (error) {
    if (error instanceof Problem) return { text: '', note: error.message };
    throw error;
  }
}

/** A quotation mark that opens a cell would be taken for quoting. */
const plain = (cell: string): string => cell.replace(/[\t\r\n]+/g, ' ').replace(/^\s*"/, '”');
