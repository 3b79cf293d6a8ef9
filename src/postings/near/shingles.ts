import { folded, wordByte } from '../skills/phrase-set.ts';

/** MurmurHash3's last step (Appleby 2008, public domain): every bit of the input reaches every bit of the result. */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * The 32-bit hashes of a text's shingles, three words in a row each, written to `out` from 0; returns how many. Letter case
 * and what stands between words count for nothing. A text of one or two words is one shingle; one without words has none.
 * `out` must hold as many numbers as the text has bytes, halved and rounded up.
 */
export function shingleHashes(bytes: Uint8Array, from: number, to: number, out: Uint32Array): number {
  let [first, second, words, count] = [0, 0, 0, 0];
  let at = from;
  while (at < to) {
    if (wordByte[bytes[at]!] === 0) {
      at++;
      continue;
    }
    let word = 0x811c9dc5;
    while (at < to && wordByte[bytes[at]!] === 1) word = Math.imul(word ^ folded[bytes[at++]!]!, 0x01000193);
    words++;
    if (words > 2) out[count++] = shingle(first, second, word);
    first = second;
    second = word;
  }
  if (words === 1 || words === 2) out[count++] = shingle(0, first, second);
  return count;
}

function shingle(first: number, second: number, third: number): number {
  return mixed(Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca77) + third);
}

/** Jaccard's index of two texts over their shingles, exact but for equal hashes; `null` when neither has a word. */
export function jaccard(a: Uint8Array, b: Uint8Array): number | null {
  const [inA, inB] = [setOf(a), setOf(b)];
  if (inA.size === 0 && inB.size === 0) return null;
  let shared = 0;
  for (const hash of inA) if (inB.has(hash)) shared++;
  return shared / (inA.size + inB.size - shared);
}

function setOf(bytes: Uint8Array): ReadonlySet<number> {
  const out = new Uint32Array(Math.ceil(bytes.length / 2) + 1);
  return new Set(out.subarray(0, shingleHashes(bytes, 0, bytes.length, out)));
}
