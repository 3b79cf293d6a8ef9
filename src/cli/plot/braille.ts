/** Dots in a braille cell by row and column, as bits of U+2800. */
const bits: readonly (readonly number[])[] = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
];

/** A canvas of cells, each two dots wide and four high; what is inked first keeps the cell's colour. */
export interface Canvas {
  readonly dotsWide: number;
  readonly dotsHigh: number;
  /** dots outside the canvas are left out */
  readonly dot: (x: number, y: number, ink: number) => void;
  readonly line: (from: Dot, to: Dot, ink: number, dash?: number) => void;
  /** a cell's character and ink, or null where nothing was drawn */
  readonly cell: (row: number, column: number) => { readonly char: string; readonly ink: number } | null;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
}

export function canvas(columns: number, rows: number): Canvas {
  const dots = new Uint8Array(columns * rows);
  const inks = new Int8Array(columns * rows).fill(-1);
  const dot = (x: number, y: number, ink: number): void => {
    const [column, row] = [x >> 1, y >> 2];
    if (column < 0 || column >= columns || row < 0 || row >= rows) return;
    const at = row * columns + column;
    dots[at] = dots[at]! | bits[y & 3]![x & 1]!;
    if (inks[at] === -1) inks[at] = ink;
  };
  return {
    dotsWide: columns * 2,
    dotsHigh: rows * 4,
    dot,
    line(from, to, ink, dash = 1) {
      const steps = Math.max(1, Math.abs(to.x - from.x), Math.abs(to.y - from.y));
      for (let i = 0; i <= steps; i++) {
        const x = Math.round(from.x + ((to.x - from.x) * i) / steps);
        const y = Math.round(from.y + ((to.y - from.y) * i) / steps);
        if ((x + (Math.abs(to.y - from.y) > Math.abs(to.x - from.x) ? y : 0)) % dash === 0) dot(x, y, ink);
      }
    },
    cell(row, column) {
      const at = row * columns + column;
      const ink = inks[at] ?? -1;
      return ink === -1 ? null : { char: String.fromCharCode(0x2800 + dots[at]!), ink };
    },
  };
}
