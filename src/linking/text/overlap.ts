import { jaroWinkler } from './jaro-winkler.ts';

/** How alike two spellings of one word must be to count as that word. */
const sameWord = 0.9;

/**
 * Cosine of two sets of words, 0 to 1, each word weighing its rarity; a word without its equal may be met by a near
 * spelling or by its initial, unless it holds digits. After Cohen, Ravikumar, Fienberg (2003), "soft TF-IDF".
 */
export function softOverlap(
  a: readonly string[],
  b: readonly string[],
  rarity: (word: string) => number,
): number {
  if (a.length === 0 || b.length === 0) return 0;
  const free = new Set(b);
  const open: string[] = [];
  let shared = 0;
  let [normA, normB] = [0, 0];
  for (const word of b) normB += rarity(word) ** 2;
  for (const word of a) {
    const weight = rarity(word);
    normA += weight * weight;
    if (free.delete(word)) shared += weight * weight;
    else open.push(word);
  }
  for (const word of open) {
    let [best, met] = [0, ''];
    for (const other of free) {
      const alike = likeness(word, other);
      if (alike > best) [best, met] = [alike, other];
    }
    if (best === 0) continue;
    free.delete(met);
    shared += best * rarity(word) * rarity(met);
  }
  return Math.min(1, shared / Math.sqrt(normA * normB));
}

function likeness(a: string, b: string): number {
  if (a[0] !== b[0] || /\d/.test(a) || /\d/.test(b)) return 0;
  if (a.length === 1 || b.length === 1) return 0.6;
  const alike = jaroWinkler(a, b);
  return alike >= sameWord ? alike : 0;
}
