import { Problem } from '../../core/index.ts';
import type { Table } from './table.ts';

/** A cell that says its value is missing. An empty cell does not: it may be a slip, so it is refused. */
const missing = new Set(['NA', 'N/A', '.', 'null', 'NULL']);

/** The cells of a column as trimmed text; a column that is not there is refused with the list of those that are. */
export function textColumn(table: Table, column: string): readonly string[] {
  const at = table.columns.indexOf(column);
  if (at < 0)
    throw new Problem(
      'bad-input',
      `Expected a column "${column}" in ${table.name}; its columns are: ${table.columns.join(', ')}.`,
      { facts: { column, columns: table.columns } },
    );
  return table.rows.map((row) => row[at]!.trim());
}

/** The cells of a column that must not be empty: names of units, times. */
export function filledColumn(table: Table, column: string): readonly string[] {
  const cells = textColumn(table, column);
  const empty = cells.findIndex((cell) => cell === '' || missing.has(cell));
  if (empty < 0) return cells;
  throw refused(table, column, 'a value', empty, cells[empty]!, 'Fill it in, or leave that row out.');
}

/** What a numeric column may leave out: nothing, or values marked as missing (NA), which become NaN. */
export type Missing = 'refuse' | 'mark';

/**
 * A column of finite numbers. Empty cells, NaN, infinities and words are refused with their line; with `mark` a cell that
 * says NA (or N/A, null, a lone dot) becomes NaN for the caller to leave out and report.
 */
export function numberColumn(table: Table, column: string, absent: Missing = 'refuse'): Float64Array {
  const cells = textColumn(table, column);
  const values = new Float64Array(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    const value = cell === '' ? Number.NaN : Number(cell);
    if (Number.isFinite(value)) values[i] = value;
    else if (absent === 'mark' && missing.has(cell)) values[i] = Number.NaN;
    else throw refused(table, column, 'a finite number', i, cell, hintFor(cell, absent));
  }
  return values;
}

function hintFor(cell: string, absent: Missing): string {
  if (/^-?\d+,\d+$/.test(cell)) return 'Write decimals with a point and no thousands separators.';
  if (absent === 'mark') return 'Write NA where the value is missing, or leave that row out.';
  return 'Fill it in, or leave that row out.';
}

function refused(
  table: Table,
  column: string,
  expected: string,
  row: number,
  cell: string,
  hint: string,
): Problem {
  const came = cell === '' ? 'an empty cell' : `"${cell.slice(0, 40)}"`;
  return new Problem(
    'bad-input',
    `Expected ${expected} in every row of column "${column}" of ${table.name}; line ${table.lines[row]} has ${came}.`,
    { hint, facts: { column, line: table.lines[row] } },
  );
}
