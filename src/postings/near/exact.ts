/**
 * Jaccard's index of two sets of hashes, given in any order and perhaps twice; `null` when either is empty: a text that says
 * nothing is like none.
 */
export function exactJaccard(a: Uint32Array, b: Uint32Array): number | null {
  if (a.length === 0 || b.length === 0) return null;
  makeRoom(a.length + b.length);
  let union = 0;
  for (let i = 0; i < a.length; i++) {
    const slot = slotOf(a[i]!);
    if (marks[slot]! >= mark) continue;
    keys[slot] = a[i]!;
    marks[slot] = mark;
    union++;
  }
  let shared = 0;
  for (let i = 0; i < b.length; i++) {
    const slot = slotOf(b[i]!);
    const marked = marks[slot]!;
    if (marked === mark + 1) continue;
    if (marked === mark) shared++;
    else union++;
    keys[slot] = b[i]!;
    marks[slot] = mark + 1;
  }
  return shared / union;
}

/** A table of the hashes of one comparison: `mark` in the first set only, `mark + 1` once seen in the second, less is empty. */
let keys = new Uint32Array(1 << 12);
let marks = new Int32Array(1 << 12);
let mark = 0;

function makeRoom(hashes: number): void {
  mark += 2;
  if (marks.length >= hashes * 2 && mark < 0x7fff_fff0) return;
  const size = Math.max(marks.length, 2 ** Math.ceil(Math.log2(hashes * 2)));
  keys = new Uint32Array(size);
  marks = new Int32Array(size);
  mark = 2;
}

/** Where a hash stands, or would; the hashes are mixed already, so their lowest bits serve. */
function slotOf(hash: number): number {
  const mask = marks.length - 1;
  let slot = hash & mask;
  while (marks[slot]! >= mark && keys[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}
