import { padEnd, padStart, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** takes the room that the others leave, and wraps; one a table */
  readonly flexible?: boolean;
}

const gap = '  ';

/** Rows under their titles, numbers right, the flexible column wrapped so that no line passes `columns`. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  options: {
    readonly columns: number;
    readonly title?: (text: string) => string;
    readonly cell?: (text: string, column: number) => string;
  },
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
