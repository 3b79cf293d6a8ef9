/** One run of glyphs as a PDF places it; the origin is the lower left corner of the page. */
export interface PlacedText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** One line as it is printed. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
  /** cells set apart by wide gaps: a row of a table */
  readonly row: boolean;
}

/** A gap wider than this many letter heights parts two cells; a space between words is about a quarter of one. */
const cellGap = 1.8;
const wordGap = 0.12;

export function printedLines(items: readonly PlacedText[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let current: PlacedText[] = [];
  const end = (): void => {
    const line = lineOf(current);
    if (line !== null) lines.push(line);
    current = [];
  };
  for (const item of items) {
    const last = current.at(-1);
    if (last !== undefined && !sameLine(last, item)) end();
    if (item.str !== '') current.push(item);
    if (item.hasEOL) end();
  }
  end();
  return mergeRows(lines);
}

function sameLine(a: PlacedText, b: PlacedText): boolean {
  const height = Math.max(a.height, b.height, 1);
  return Math.abs(y(a) - y(b)) < height * 0.5 && x(b) > x(a) - height;
}

function lineOf(items: readonly PlacedText[]): PrintedLine | null {
  let text = '';
  let row = false;
  let previous: PlacedText | null = null;
  for (const item of items.filter((one) => one.str.trim() !== '')) {
    if (previous !== null) {
      const gap = (x(item) - x(previous) - previous.width) / Math.max(item.height, 1);
      if (gap > cellGap) {
        text = `${text.trimEnd()}\t`;
        row = true;
      } else if (gap > wordGap && !text.endsWith(' ')) text += ' ';
    }
    text += item.str;
    previous = item;
  }
  const first = items.find((one) => one.str.trim() !== '');
  if (first === undefined || previous === null) return null;
  return {
    text: text.replace(/ +/g, ' ').trim(),
    left: x(first),
    right: x(previous) + previous.width,
    y: y(first),
    height: Math.max(...items.map((one) => one.height)),
    row,
  };
}

/** Some writers end the line after every cell of a table; pieces at one height, left to right, are one row. */
function mergeRows(lines: readonly PrintedLine[]): PrintedLine[] {
  const merged: PrintedLine[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    const level = last !== undefined && Math.abs(last.y - line.y) < Math.max(line.height, 1) * 0.3;
    if (last !== undefined && level && line.left > last.right) {
      const apart = (line.left - last.right) / Math.max(line.height, 1) > cellGap;
      const text = `${last.text}${apart ? '\t' : ' '}${line.text}`;
      merged[merged.length - 1] = { ...last, text, right: line.right, row: last.row || apart };
    } else merged.push(line);
  }
  return merged;
}

function x(item: PlacedText): number {
  return item.transform[4] ?? 0;
}

function y(item: PlacedText): number {
  return item.transform[5] ?? 0;
}
