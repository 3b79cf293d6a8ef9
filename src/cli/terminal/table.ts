import { padEnd, padStart, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** takes the room that the others leave, and wraps; one a table */
  readonly flexible?: boolean;
  /** may be left out where the others would not fit, the highest first */
  readonly spare?: number;
}

const gap = '  ';

interface TableOptions {
  readonly columns: number;
  readonly title?: (text: string) => string;
  readonly cell?: (text: string, column: number) => string;
}

/** The flexible column is not wrapped closer than this while another can be spared. */
const legible = 24;

/** As `table`, without the spare columns for which there is no room; says which they are. */
export function spareTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  options: TableOptions,
): string {
  const width = (at: number): number => {
    const natural = Math.max(...[columns[at]!.title, ...rows.map((row) => row[at] ?? '')].map(widthOf));
    return gap.length + (columns[at]!.flexible === true ? Math.min(natural, legible) : natural);
  };
  const kept = new Set(columns.keys());
  const spare = [...kept]
    .filter((at) => columns[at]!.spare !== undefined)
    .toSorted((a, b) => columns[b]!.spare! - columns[a]!.spare!);
  for (const at of spare) {
    const needed = [...kept].reduce((total, each) => total + width(each), -gap.length);
    if (needed > options.columns) kept.delete(at);
  }
  const pick = <T>(all: readonly T[]): readonly T[] => all.filter((_, at) => kept.has(at));
  const drawn = table(pick(columns), rows.map(pick), options);
  const left = columns.filter((_, at) => !kept.has(at)).map(({ title }) => title);
  if (left.length === 0) return drawn;
  const said = `Left out at this width: ${left.join(', ')}; --format csv has all.`;
  return [drawn, ...wrap(said, options.columns).map(options.title ?? ((text) => text))].join('\n');
}

/** Rows under their titles, numbers right, the flexible column wrapped so that no line passes `columns`. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  options: TableOptions,
): string {
  const { title = (text) => text, cell = (text) => text } = options;
  const titles = columns.map((column) => column.title);
  const natural = columns.map((_, i) => Math.max(...[titles, ...rows].map((row) => widthOf(row[i] ?? ''))));
  const flexible = columns.findIndex((column) => column.flexible === true);
  const widths = natural.map((width, i) =>
    i === flexible ? roomFor(natural, flexible, options.columns) : width,
  );
  const line = (row: readonly string[], set: (text: string, column: number) => string): string => {
    const cells = row.map((text, i) => (i === flexible ? wrap(text, widths[i]!) : [text]));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, n) =>
      cells
        .map((lines, i) => (columns[i]?.align === 'right' ? padStart : padEnd)(lines[n] ?? '', widths[i]!))
        .map(set)
        .join(gap)
        .trimEnd(),
    ).join('\n');
  };
  return [line(titles, title), ...rows.map((row) => line(row, cell))].join('\n');
}

function roomFor(natural: readonly number[], flexible: number, columns: number): number {
  const others = natural.reduce((total, width, i) => total + (i === flexible ? 0 : width), 0);
  const room = columns - others - gap.length * (natural.length - 1);
  return Math.min(natural[flexible]!, Math.max(12, room));
}
