import type { Column } from '../fields/column.ts';
import type { KeyIndex } from './candidates.ts';

/**
 * Keys that rows are met by: every whole value, every word of a text or name, the first letters of a name, and each
 * two neighbouring columns together, so that rows meet although any one column is misspelt or empty.
 */
export function keysOf(columns: readonly Column[], rows: number): KeyIndex {
  const numbers = new Map<string, number>();
  const keys: number[] = [];
  const starts = new Int32Array(rows + 1);
  const number = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const single = columns.map((column, at) =>
    column.values.map((value, id) => [
      number(`${at}=${value}`),
      ...(column.words[id] ?? []).map((word) => number(`${at}~${word}`)),
      ...(column.kind === 'name' && value.length > 4 ? [number(`${at}^${value.slice(0, 4)}`)] : []),
    ]),
  );
  const paired = columns.map((_, at) => (at + 1) % columns.length);
  for (let row = 0; row < rows; row++) {
    for (const [at, column] of columns.entries()) {
      const id = column.ids[row]!;
      if (id < 0) continue;
      keys.push(...single[at]![id]!);
      const other = columns[paired[at]!]!.ids[row]!;
      if (other >= 0 && paired[at] !== at) keys.push(number(`${at}&${id}&${other}`));
    }
    starts[row + 1] = keys.length;
  }
  return { starts, keys: Int32Array.from(keys), keyCount: numbers.size };
}
