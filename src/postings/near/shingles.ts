import { wordFolded } from '../skills/phrase-set.ts';

/** MurmurHash3's last step (Appleby 2008, public domain): every bit of the input reaches every bit of the result. */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * The 32-bit hashes of a text's shingles, three words in a row each, written to `out` from 0; returns how many. Letter case
 * and what stands between words count for nothing. A text of one or two words is one shingle; one without words has none.
 * `out` must hold as many numbers as the text has bytes, halved and rounded up.
 */
export function shingleHashes(bytes: Uint8Array, from: number, to: number, out: Uint32Array): number {
  // hashSeed and hashPrime of skills/phrase-set.ts, written out: imported, they slow this loop by a tenth
  const table = wordFolded;
  let first = 0;
  let second = 0;
  let words = 0;
  let count = 0;
  let at = from;
  while (at < to) {
    let letter = table[bytes[at++]!]!;
    if (letter === 0) continue;
    let word = 0x811c9dc5 | 0;
    while (letter !== 0) {
      word = Math.imul(word ^ letter, 0x01000193);
      letter = at < to ? table[bytes[at++]!]! : 0;
    }
    words++;
    if (words > 2) out[count++] = shingle(first, second, word);
    first = second;
    second = word;
  }
  if (words === 1 || words === 2) out[count++] = shingle(0, first, second);
  return count;
}

function shingle(first: number, second: number, third: number): number {
  return mixed((Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca77) + third) | 0);
}

const encoder = new TextEncoder();
let bytes = new Uint8Array(1 << 16);
let room = new Uint32Array(1 << 15);

/** The shingles' hashes of a text, in a place that the next call writes over: copy what is to be kept. */
export function shinglesOf(text: string): Uint32Array {
  if (bytes.length < text.length * 3) {
    bytes = new Uint8Array(text.length * 3);
    room = new Uint32Array(Math.ceil(bytes.length / 2));
  }
  const { written } = encoder.encodeInto(text, bytes);
  return room.subarray(0, shingleHashes(bytes, 0, written, room));
}
