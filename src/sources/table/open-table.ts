import type { GivenFile } from '../feed.ts';
import { type CsvRow, csvRows } from '../register/csv.ts';
import { isWorkbook } from '../workbook/index.ts';
import { decodeTable } from './decode.ts';
import { workbookText, workbookType } from './workbook-text.ts';

/** A given file as text in rows, before anybody has said which row is its header. */
export interface Table {
  readonly text: string;
  readonly mediaType: string;
  readonly delimiter: string;
  /** what was odd about the encoding, which sheet of a workbook it is, or null */
  readonly note: string | null;
  /** the first rows, enough to find a header and what stands under it */
  readonly head: readonly CsvRow[];
  /** every row, read anew at each call */
  readonly rows: () => Iterable<CsvRow>;
}

const headRows = 60;
const known = new WeakMap<Uint8Array, Table>();

/** Opens a file as delimited text, also a workbook. Each file is decoded once, however many feeds look at it. */
export function openTable(file: GivenFile): Table {
  const held = known.get(file.bytes);
  if (held !== undefined) return held;
  const book = isWorkbook(file.bytes);
  const { text, note } = book ? workbookText(file.bytes) : decodeTable(file.bytes);
  const delimiter = book ? '\t' : delimiterOf(text);
  const mediaType = book ? workbookType : 'text/csv';
  const rows = (): Iterable<CsvRow> => csvRows(text, delimiter);
  const head: CsvRow[] = [];
  for (const row of rows()) {
    head.push(row);
    if (head.length === headRows) break;
  }
  const table = { text, mediaType, delimiter, note, head, rows };
  known.set(file.bytes, table);
  return table;
}

/** The sign that parts most cells of the first lines, outside quotes. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const counted = [',', ';', '\t', '|'].map((sign) => ({ sign, times: sample.split(sign).length }));
  return counted.reduce((best, each) => (each.times > best.times ? each : best)).sign;
}
