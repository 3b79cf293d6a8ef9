import { hashPrime } from '../skills/phrase-set.ts';
import { mixed } from './shingles.ts';
import { agreement, signatureLength } from './signature.ts';

/** Rows of a band and the number of bands: a pair of similarity s meets in one with probability 1 - (1 - s^rows)^bands. */
export const banding = { rows: 6, bands: 21 } as const;

/** The chance that two texts of similarity `s` are compared at all (Leskovec, Rajaraman, Ullman, ch. 3.4). */
export function meetingChance(s: number, { rows, bands }: { rows: number; bands: number } = banding): number {
  return 1 - (1 - s ** rows) ** bands;
}

export interface GroupOptions {
  /** least share of equal bins for two texts to be one; default 0.75, below 0.8 by more than a standard error */
  readonly atLeast?: number;
  /** asked of two texts that pass `atLeast`, where whoever asks holds their words; without it the estimate decides */
  readonly exactly?: (a: number, b: number) => boolean;
}

/**
 * Groups near-duplicates: for each text the first of its group, itself when it has none. `count` texts, 128 numbers each;
 * `present` is 0 for a text without words, which is like no other. Texts are joined through a chain of likenesses.
 */
export function nearGroups(
  signatures: Uint16Array,
  count: number,
  present: Uint8Array,
  { atLeast = 0.75, exactly }: GroupOptions = {},
): Int32Array {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  // pairs that failed the exact check, which would meet again in other bands
  const unlike = new Set<number>();
  const alike = (text: number, other: number): boolean => {
    if (agreement(signatures, text, other) < atLeast) return false;
    if (exactly === undefined) return true;
    const pair = text * count + other;
    if (unlike.has(pair)) return false;
    const same = exactly(text, other);
    if (!same) unlike.add(pair);
    return same;
  };
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, count * 2)));
  const table = new Int32Array(size);
  for (let band = 0; band < banding.bands; band++) {
    table.fill(0);
    for (let text = 0; text < count; text++) {
      if (present[text] === 1) settle(signatures, parent, table, text, band, alike);
    }
  }
  for (let text = 0; text < count; text++) parent[text] = root(parent, text);
  return parent;
}

/** Looks through the texts of the same bucket until one is alike; a text that is like none of them stays there for the next. */
function settle(
  signatures: Uint16Array,
  parent: Int32Array,
  table: Int32Array,
  text: number,
  band: number,
  alike: (a: number, b: number) => boolean,
): void {
  const mask = table.length - 1;
  const from = text * signatureLength + band * banding.rows;
  let key = band;
  for (let row = 0; row < banding.rows; row++) key = Math.imul(key ^ signatures[from + row]!, hashPrime);
  let slot = mixed(key) & mask;
  for (; table[slot] !== 0; slot = (slot + 1) & mask) {
    const other = table[slot]! - 1;
    if (!sameBand(signatures, from, other * signatureLength + band * banding.rows)) continue;
    const [a, b] = [root(parent, text), root(parent, other)];
    if (a === b) return;
    if (!alike(text, other)) continue;
    parent[Math.max(a, b)] = Math.min(a, b);
    return;
  }
  table[slot] = text + 1;
}

function sameBand(signatures: Uint16Array, a: number, b: number): boolean {
  for (let row = 0; row < banding.rows; row++) if (signatures[a + row] !== signatures[b + row]) return false;
  return true;
}

function root(parent: Int32Array, text: number): number {
  let at = text;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at]!]!;
    at = parent[at]!;
  }
  return at;
}
