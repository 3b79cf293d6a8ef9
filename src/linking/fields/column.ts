import { fold, tokensOf } from '../text/fold.ts';
import { dayNumber } from './day-number.ts';
import { digitsOf } from './digits.ts';
import type { FieldKind } from './kind.ts';

/** One column over both tables: each row names one of the distinct values, whose features are worked out once. */
export interface Column {
  readonly name: string;
  readonly kind: FieldKind;
  /** value of each row of A, then of each row of B; -1 where the cell is empty */
  readonly ids: Int32Array;
  /** distinct values as compared: folded text, digits, or the text of a date */
  readonly values: readonly string[];
  /** how many rows hold each value */
  readonly counts: Int32Array;
  /** words of each value, for texts and names */
  readonly words: readonly (readonly string[])[];
  /** each value as a number: days of a date, the figure of an amount; NaN where there is none */
  readonly numbers: Float64Array;
  /** how rare a word is over the column: the logarithm of rows over rows that hold it */
  readonly rarity: (word: string) => number;
}

export function prepareColumn(name: string, kind: FieldKind, cells: readonly string[]): Column {
  const known = new Map<string, number>();
  const ids = new Int32Array(cells.length);
  const normal = normaliser(kind);
  const raw = new Map<string, string>();
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row]!;
    let value = raw.get(cell);
    if (value === undefined) {
      value = normal(cell);
      raw.set(cell, value);
    }
    let id = value === '' ? -1 : known.get(value);
    if (id === undefined) {
      id = known.size;
      known.set(value, id);
    }
    ids[row] = id;
  }
  const values = [...known.keys()];
  const counts = new Int32Array(values.length);
  for (const id of ids) if (id >= 0) counts[id]! += 1;
  const worded = kind === 'text' || kind === 'name';
  const words = worded ? values.map((value) => [...new Set(tokensOf(value))]) : [];
  return {
    ...{ name, kind, ids, values, counts, words },
    numbers: Float64Array.from(values, (value) => numberOf(kind, value)),
    rarity: rarityOf(words, counts, cells.length),
  };
}

function normaliser(kind: FieldKind): (cell: string) => string {
  if (kind === 'phone') return (cell) => digitsOf(cell).slice(-10);
  if (kind === 'date') return (cell) => (dayNumber(cell) === null ? '' : cell.trim());
  if (kind === 'number') return (cell) => cell.replace(/[$€£,%\s]/g, '');
  if (kind === 'year') return (cell) => cell.trim().slice(0, 4);
  if (kind === 'code') return (cell) => cell.trim().toLowerCase();
  return fold;
}

function numberOf(kind: FieldKind, value: string): number {
  if (kind === 'date') return dayNumber(value) ?? Number.NaN;
  return kind === 'number' || kind === 'year' ? Number(value) : Number.NaN;
}

function rarityOf(
  words: readonly (readonly string[])[],
  counts: Int32Array,
  rows: number,
): (word: string) => number {
  const held = new Map<string, number>();
  words.forEach((list, id) => {
    for (const word of list) held.set(word, (held.get(word) ?? 0) + counts[id]!);
  });
  const weights = new Map([...held].map(([word, n]) => [word, Math.log(1 + rows / n)]));
  const unseen = Math.log(1 + rows);
  return (word) => weights.get(word) ?? unseen;
}
