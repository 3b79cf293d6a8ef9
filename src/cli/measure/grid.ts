import type { Screen } from '../shared/shown.ts';
import { type Column, table } from '../terminal/table.ts';
import { widthOf } from '../terminal/width.ts';
import { printable } from '../xray/printable.ts';
import { cellText } from './cells.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** A table that fits its screen, and what was left out of it to fit. */
export interface Grid {
  readonly text: string;
  /** columns that say one thing in every row, and are said once */
  readonly constant: readonly (readonly [column: string, value: string])[];
  readonly hidden: readonly string[];
  readonly more: number;
}

/** How many rows a screen shows. */
export const mostRows: number = 40;
const gap = 2;
const narrowest = 14;

/** Columns are dropped until the rest fits: first those that never vary, then from the right, but never the first two. */
export function grid(columns: readonly string[], rows: readonly Row[], screen: Screen): Grid {
  const shown = rows.slice(0, mostRows);
  const texts = (column: string): readonly string[] =>
    shown.map((row) => printable(cellText(column, row[column] ?? null)));
  const natural = (column: string): number =>
    Math.max(...[title(column), ...texts(column)].map((text) => widthOf(text)));
  const isText = (column: string): boolean => shown.some((row) => typeof row[column] === 'string');
  const fits = (chosen: readonly string[]): boolean => {
    const flexible = widest(chosen, natural, isText);
    const taken = chosen.map((column) =>
      column === flexible ? Math.min(natural(column), narrowest) : natural(column),
    );
    return taken.reduce((all, width) => all + width + gap, -gap) <= screen.columns;
  };
  let chosen = [...columns];
  const constant: (readonly [string, string])[] = [];
  const hidden: string[] = [];
  for (const column of columns.slice(1)) {
    const values = new Set(texts(column));
    if (fits(chosen) || rows.length < 2 || values.size !== 1) continue;
    constant.push([title(column), [...values][0]!]);
    chosen = chosen.filter((each) => each !== column);
  }
  while (!fits(chosen) && chosen.length > 2) hidden.unshift(title(chosen.pop()!));
  const flexible = widest(chosen, natural, isText);
  const set: readonly Column[] = chosen.map((column) => ({
    title: title(column),
    align: isText(column) ? 'left' : 'right',
    ...(column === flexible ? { flexible: true } : {}),
  }));
  const cells = shown.map((_, i) => chosen.map((column) => texts(column)[i]!));
  const { style, columns: width } = screen;
  const text = table(set, cells, {
    columns: width,
    title: style.dim,
    cell: (cell, column) =>
      cell.trim() === 'unknown' ? style.dim(cell) : column === 0 ? style.accent(cell) : cell,
  });
  return { text, constant, hidden, more: rows.length - shown.length };
}

const title = (column: string): string => column.replaceAll('_', ' ');

function widest(
  columns: readonly string[],
  natural: (column: string) => number,
  isText: (column: string) => boolean,
): string | null {
  const texts = columns.filter(isText).toSorted((a, b) => natural(b) - natural(a));
  return texts[0] ?? null;
}
