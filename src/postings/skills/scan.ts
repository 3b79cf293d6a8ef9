import { type PhraseSet, wordByte } from './phrase-set.ts';

/** Where phrases were found: three numbers a hit, the phrase's index and the half-open span in bytes. */
export interface Hits {
  list: Int32Array;
  /** how many numbers of `list` are in use */
  length: number;
}

export function noHits(): Hits {
  return { list: new Int32Array(3 * 256), length: 0 };
}

const [space, dot] = [32, 46];

/**
 * Finds whole phrases in UTF-8 bytes from `from` to `to`, in one pass: at each beginning of a word the longest phrase that
 * ends where a word ends; after it the search goes on behind it, so hits never overlap. Adds to `hits`.
 */
export function scanPhrases(set: PhraseSet, bytes: Uint8Array, from: number, to: number, hits: Hits): void {
  const { classes, next, shift, ends, begins } = set;
  let at = from;
  let before = from > 0 ? wordByte[bytes[from - 1]!]! : 0;
  while (at < to) {
    const byte = bytes[at]!;
    const inWord = wordByte[byte]!;
    if (
      before === 0 &&
      (inWord === 1 || byte === dot) &&
      begins[(byte << 8) | (at + 1 < to ? bytes[at + 1]! : 0)] === 1
    ) {
      let state = 0;
      let phrase = 0;
      let end = at;
      let i = at;
      while (i < to) {
        const kind = classes[bytes[i]!]!;
        if (kind === 0) break;
        state = next[(state << shift) | kind]!;
        if (state === 0) break;
        i++;
        // a run of blanks is one
        if (kind === classes[space]) while (i < to && classes[bytes[i]!] === kind) i++;
        if (ends[state] !== 0 && (i >= to || wordByte[bytes[i]!] === 0)) {
          phrase = ends[state]!;
          end = i;
        }
      }
      if (phrase !== 0) {
        add(hits, phrase - 1, at, end);
        at = end;
        before = wordByte[bytes[end - 1]!]!;
        continue;
      }
    }
    before = inWord;
    at++;
  }
}

function add(hits: Hits, phrase: number, start: number, end: number): void {
  if (hits.length + 3 > hits.list.length) {
    const longer = new Int32Array(hits.list.length * 2);
    longer.set(hits.list);
    hits.list = longer;
  }
  hits.list[hits.length] = phrase;
  hits.list[hits.length + 1] = start;
  hits.list[hits.length + 2] = end;
  hits.length += 3;
}
