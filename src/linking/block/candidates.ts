import { PairList, type Pairs } from './pairs.ts';

/** What the rows of two tables have in common: each row's keys, numbered; a key weighs more the fewer rows hold it. */
export interface KeyIndex {
  /** where the keys of row r begin: `keys[starts[r]]` to `keys[starts[r + 1] - 1]` */
  readonly starts: Int32Array;
  readonly keys: Int32Array;
  readonly keyCount: number;
}

export interface BlockOptions {
  /** rows of A come first; without B the table is linked with itself */
  readonly rowsA: number;
  readonly rowsB: number | null;
  /** a key that more rows than this hold brings no pair by itself */
  readonly widest: number;
  /** of each row, only so many of the best partners are looked at */
  readonly partners: number;
}

/**
 * Pairs worth comparing: rows that share keys, the best few of each row by the sum of the keys' weights. Work grows with
 * rows x keys x `widest`, never with rows squared.
 */
export function candidates(index: KeyIndex, options: BlockOptions): Pairs {
  const { rowsA, rowsB, widest, partners } = options;
  const { starts, keys, keyCount } = index;
  const total = rowsA + (rowsB ?? 0);
  const [from, to] = rowsB === null ? [0, rowsA] : [rowsA, total];
  const sizes = new Int32Array(keyCount + 1);
  for (let at = starts[from]!; at < starts[to]!; at++) sizes[keys[at]! + 1]! += 1;
  const weight = Float64Array.from({ length: keyCount }, (_, key) =>
    Math.log(1 + (to - from) / Math.max(1, sizes[key + 1]!)),
  );
  const held = (key: number): number => sizes[key + 1]! - sizes[key]!;
  for (let key = 0; key < keyCount; key++) sizes[key + 1]! += sizes[key]!;
  const posts = new Int32Array(starts[to]! - starts[from]!);
  const next = sizes.slice();
  for (let row = from; row < to; row++)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) posts[next[keys[at]!]!++] = row;

  const score = new Float64Array(to);
  const met = new Int32Array(to - from);
  const list = new PairList();
  for (let row = 0; row < rowsA; row++) {
    let count = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const key = keys[at]!;
      if (held(key) > widest) continue;
      for (let post = sizes[key]!; post < sizes[key + 1]!; post++) {
        const other = posts[post]!;
        if (rowsB === null && other <= row) continue;
        if (score[other] === 0) met[count++] = other;
        score[other]! += weight[key]!;
      }
    }
    const found = met.subarray(0, count);
    const kept = count <= partners ? found : best(found, score, partners);
    for (const other of kept) list.add(row, rowsB === null ? other : other - rowsA);
    for (const other of found) score[other] = 0;
  }
  return list.done();
}

function best(found: Int32Array, score: Float64Array, partners: number): Int32Array {
  const floor = Float64Array.from(found, (row) => score[row]!).sort()[found.length - partners]!;
  const above = found.filter((row) => score[row]! > floor);
  const level = found.filter((row) => score[row]! === floor).slice(0, partners - above.length);
  return Int32Array.from([...above, ...level]);
}
