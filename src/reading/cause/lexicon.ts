import { firstLetters } from './first-letters.ts';

const size = 32;

/** Letters as numbers below 32; 0 is no letter. Accented letters share what is left. */
const codes: Uint8Array = Uint8Array.from({ length: 256 }, (_, unit) => {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 65 && unit <= 90) return unit - 64;
  if (unit >= 48 && unit <= 57) return 27;
  return unit >= 192 ? 28 + (unit & 3) : 0;
});

function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 256 ? codes[unit]! : 0;
}

/** Where each word of a text starts and the slot of its first three letters, by turns. */
export type Words = readonly number[];

export function wordsOf(text: string): Words {
  const words: number[] = [];
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const first = codeAt(text, at);
    if (first === 0) continue;
    const second = at + 1 < length ? codeAt(text, at + 1) : 0;
    const third = second === 0 || at + 2 >= length ? 0 : codeAt(text, at + 2);
    words.push(at, (first * size + second) * size + third);
    at += 1;
    while (at < length && codeAt(text, at) !== 0) at += 1;
  }
  return words;
}

function slotsOf(start: string): number[] {
  const open = start.endsWith('*') || (start.length < 3 && !start.endsWith('.'));
  const codes = [...start.replace(/[.*]/g, '')].map((char) => codeAt(char, 0));
  let slots = [0];
  for (let place = 0; place < 3; place += 1) {
    const code = codes[place];
    const choices = code !== undefined ? [code] : open ? Array.from({ length: size }, (_, i) => i) : [0];
    slots = slots.flatMap((slot) => choices.map((choice) => slot * size + choice));
  }
  return slots;
}

/** A match, and which of the lexicon's patterns made it. */
export interface Hit {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Patterns that begin with a word, searched together: the first three letters of each word say which patterns are
 * worth trying there, so most words cost one look-up and no search.
 */
export class Lexicon {
  private readonly table: Int32Array = new Int32Array(size ** 3);
  private readonly patterns: readonly RegExp[];

  constructor(patterns: readonly RegExp[]) {
    this.patterns = patterns.map(
      (pattern) => new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}y`),
    );
    for (const [bit, pattern] of patterns.entries()) {
      for (const slot of [...firstLetters(pattern)].flatMap(slotsOf)) this.table[slot]! |= 1 << bit;
    }
  }

  /** Every match in order of place, overlapping ones too; `once` keeps the first of each pattern. */
  search(text: string, once = false, words: Words = wordsOf(text)): Hit[] {
    const hits: Hit[] = [];
    let seen = 0;
    for (let i = 0; i < words.length; i += 2) {
      let bits = this.table[words[i + 1]!]! & ~seen;
      while (bits !== 0) {
        const pattern = 31 - Math.clz32(bits);
        bits &= ~(1 << pattern);
        const sticky = this.patterns[pattern]!;
        sticky.lastIndex = words[i]!;
        if (!sticky.test(text)) continue;
        hits.push({ pattern, start: words[i]!, end: sticky.lastIndex });
        if (once) seen |= 1 << pattern;
      }
    }
    return hits;
  }
}
