import { hashPrime, hashSeed, type PhraseSet, slotOf, wordByte, wordFolded } from './phrase-set.ts';

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
  const { firstWords } = set;
  let at = from;
  // a word that began before `from` is passed over, and the byte behind it: a dot there begins nothing
  if (from > 0 && wordByte[bytes[from - 1]!] === 1) {
    while (at < to && wordByte[bytes[at]!] === 1) at++;
    at++;
  }
  while (at < to) {
    let letter = wordFolded[bytes[at]!]!;
    let behind = at + 1;
    if (letter === 0) {
      if (bytes[at] !== dot) {
        at++;
        continue;
      }
    } else {
      let hash = hashSeed;
      behind = at;
      do {
        hash = Math.imul(hash ^ letter, hashPrime);
        behind++;
        letter = behind < to ? wordFolded[bytes[behind]!]! : 0;
      } while (letter !== 0);
      behind++;
      if (firstWords[slotOf(hash)] === 0) {
        at = behind;
        continue;
      }
    }
    const end = phraseAt(set, bytes, at, to, hits);
    at = end === 0 ? behind : wordByte[bytes[end - 1]!] === 1 ? end + 1 : end;
  }
}

/** Where the longest phrase ends that begins at `at`; it is added to `hits`. 0 when none does. */
function phraseAt(set: PhraseSet, bytes: Uint8Array, at: number, to: number, hits: Hits): number {
  const { classes, next, shift, ends } = set;
  const blank = classes[space];
  let state = 0;
  let phrase = 0;
  let end = 0;
  let i = at;
  while (i < to) {
    const kind = classes[bytes[i]!]!;
    if (kind === 0) break;
    state = next[(state << shift) | kind]!;
    if (state === 0) break;
    i++;
    // a run of blanks is one
    if (kind === blank) while (i < to && classes[bytes[i]!] === kind) i++;
    if (ends[state] !== 0 && (i >= to || wordByte[bytes[i]!] === 0)) {
      phrase = ends[state]!;
      end = i;
    }
  }
  if (phrase !== 0) add(hits, phrase - 1, at, end);
  return end;
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
