import { Problem } from '../../core/index.ts';
import { dateStyles, serialDay } from './dates.ts';
import { openZip } from './unzip.ts';
import { attribute, type Element, elements, plainText } from './xml.ts';

/** One sheet: its name, and its rows from the first to the last that holds a cell. Numbers are as stored, days are ISO. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Whether the bytes begin as an archive, which is what an .xlsx file is. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** More columns than a spreadsheet program allows means a damaged file. */
const mostColumns = 16_384;

/**
 * The sheets of an .xlsx workbook, in their order. Formulas are not run: the value that was last saved is taken. Throws `unreadable`
 * when the file is damaged or no workbook.
 */
export function openWorkbook(bytes: Uint8Array): readonly WorkbookSheet[] {
  const zip = openZip(bytes);
  const part = (name: string): string => zip.get(name)?.() ?? '';
  const book = part('xl/workbook.xml');
  if (book === '')
    throw new Problem('unreadable', 'expected a workbook; the archive holds no xl/workbook.xml');
  const targets = new Map(
    [...elements(part('xl/_rels/workbook.xml.rels'), 'Relationship')].map((relation) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target') ?? '',
    ]),
  );
  const shared = [...elements(part('xl/sharedStrings.xml'), 'si')].map(textOf);
  const isDate = dateStyles(part('xl/styles.xml'));
  const from1904 = /date1904="(?:1|true)"/.test(book);
  return [...elements(book, 'sheet')].map((sheet) => {
    const target = targets.get(attribute(sheet, 'r:id')) ?? '';
    const xml = part(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    const value = (cell: Element): string => cellValue(cell, shared, isDate, from1904);
    return {
      name: attribute(sheet, 'name') ?? '',
      rows: [...elements(xml, 'row')].map((row) => rowOf(row, value)),
    };
  });
}

function rowOf({ inner }: Element, value: (cell: Element) => string): readonly string[] {
  const cells: string[] = [];
  for (const cell of elements(inner, 'c')) {
    const letters = /^[A-Z]+/.exec(attribute(cell, 'r') ?? '')?.[0];
    const column = letters === undefined ? cells.length : columnOf(letters);
    if (column >= mostColumns) continue;
    while (cells.length < column) cells.push('');
    cells[column] = value(cell);
  }
  return cells;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function cellValue(
  cell: Element,
  shared: readonly string[],
  isDate: (style: number) => boolean,
  from1904: boolean,
): string {
  const type = attribute(cell, 't');
  if (type === 'inlineStr') return textOf(cell);
  const [stored] = elements(cell.inner, 'v');
  if (stored === undefined) return '';
  const value = plainText(stored.inner);
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  const dated = type === null || type === 'n' ? isDate(Number(attribute(cell, 's') ?? '0')) : false;
  return dated ? (serialDay(Number(value), from1904) ?? value) : value;
}

/** Text that may be cut into differently set runs; a reading aid above it is left out. */
function textOf({ inner }: Element): string {
  const spoken = inner.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '');
  return [...elements(spoken, 't')].map((run) => plainText(run.inner)).join('');
}
