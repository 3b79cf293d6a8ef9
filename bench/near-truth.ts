/** A pair of texts, by their places, with Jaccard's index of their shingles. */
export interface TruePair {
  readonly a: number;
  readonly b: number;
  readonly j: number;
}

/** Every pair at `least` and above, exactly: shared hashes are counted through a list of the texts that hold each. */
export function truePairs(texts: readonly Uint32Array[], least: number): readonly TruePair[] {
  const sets = texts.map((hashes) => Uint32Array.from(new Set(hashes)));
  const holders = new Map<number, number[]>();
  const shared = new Uint16Array(texts.length);
  const pairs: TruePair[] = [];
  for (const [b, own] of sets.entries()) {
    const touched: number[] = [];
    for (const hash of own) {
      const known = holders.get(hash);
      if (known === undefined) {
        holders.set(hash, [b]);
        continue;
      }
      for (let i = 0; i < known.length; i++) if (shared[known[i]!]!++ === 0) touched.push(known[i]!);
      known.push(b);
    }
    for (const a of touched) {
      const j = shared[a]! / (own.length + sets[a]!.length - shared[a]!);
      shared[a] = 0;
      if (j >= least) pairs.push({ a, b, j });
    }
  }
  return pairs;
}

/** Of the texts that truly repeat an earlier one at 0.8 and above, the share flagged; of those flagged, the share that repeat one at 0.7. */
export function repeatsFound(pairs: readonly TruePair[], flagged: (text: number) => boolean): string {
  const at = (least: number): ReadonlySet<number> =>
    new Set(pairs.filter(({ j }) => j >= least).map(({ b }) => b));
  const [repeats, nearly] = [at(0.8), at(0.7)];
  const last = pairs.reduce((most, { b }) => Math.max(most, b), 0);
  let [found, said, right] = [0, 0, 0];
  for (let text = 0; text <= last; text++) {
    if (!flagged(text)) continue;
    said++;
    if (repeats.has(text)) found++;
    if (nearly.has(text)) right++;
  }
  return `recall ${(found / repeats.size).toFixed(3)}, right ${(right / Math.max(1, said)).toFixed(3)}`;
}
