import { firstLetters } from './first-letters.ts';

const size = 32;

/** Letters as numbers below 32; 0 is no letter. Accented letters share what is left. */
function codeOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 65 && unit <= 90) return unit - 64;
  if (unit >= 48 && unit <= 57) return 27;
  if (unit >= 192 && unit <= 255) return 28 + (unit & 3);
  return 0;
}

function slotsOf(start: string): number[] {
  const open = start.endsWith('*') || (start.length < 3 && !start.endsWith('.'));
  const codes = [...start.replace(/[.*]/g, '')].map((char) => codeOf(char.charCodeAt(0)));
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
  search(text: string, once = false): Hit[] {
    const hits: Hit[] = [];
    const { length } = text;
    let seen = 0;
    let at = 0;
    while (at < length) {
      const first = codeOf(text.charCodeAt(at));
      if (first === 0) {
        at += 1;
        continue;
      }
      const second = codeOf(text.charCodeAt(at + 1));
      const third = second === 0 ? 0 : codeOf(text.charCodeAt(at + 2));
      let bits = this.table[(first * size + second) * size + third]! & ~seen;
      while (bits !== 0) {
        const pattern = 31 - Math.clz32(bits);
        bits &= ~(1 << pattern);
        const sticky = this.patterns[pattern]!;
        sticky.lastIndex = at;
        if (!sticky.test(text)) continue;
        hits.push({ pattern, start: at, end: sticky.lastIndex });
        if (once) seen |= 1 << pattern;
      }
      at += 1;
      while (at < length && codeOf(text.charCodeAt(at)) !== 0) at += 1;
    }
    return hits;
  }

  /** Whether a pattern, by its place, is found. */
  has(text: string, pattern: number): boolean {
    return this.search(text, true).some((hit) => hit.pattern === pattern);
  }
}
