/** A stream of pseudo-random numbers. The same seed gives the same stream on every machine. */
export interface Random {
  /** uniform on the open interval (0, 1), 53 bits */
  uniform(): number;
  /** standard normal */
  normal(): number;
  /** a whole number from 0 up to and without `below` */
  integer(below: number): number;
}

const golden = 0x9e3779b9;

/** SplitMix32 spreads one seed over the four words of the state. */
function spread(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + golden) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
}

const rotate = (word: number, by: number): number => ((word << by) | (word >>> (32 - by))) >>> 0;

/**
 * xoshiro128** (Blackman & Vigna 2021) as 32-bit words, from four words of state.
 * Two words make one uniform of 53 bits.
 */
export function xoshiro128(words: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = words.map((word) => word >>> 0) as [number, number, number, number];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5) >>> 0, 7), 9) >>> 0;
    const shifted = (b << 9) >>> 0;
    c = (c ^ a) >>> 0;
    d = (d ^ b) >>> 0;
    b = (b ^ c) >>> 0;
    a = (a ^ d) >>> 0;
    c = (c ^ shifted) >>> 0;
    d = rotate(d, 11);
    return result;
  };
}

/**
 * Seeded generator: xoshiro128**, its state from SplitMix32 of the seed; normals by Marsaglia's polar method (1964).
 * `seed` is a whole number; bits above the 53rd are lost.
 */
export function seededRandom(seed: number): Random {
  const low = spread(seed % 0x1_0000_0000);
  const high = spread(Math.floor(seed / 0x1_0000_0000) ^ golden);
  // every word of the state from the whole seed: the first number of xoshiro128** depends on one word alone
  const mixed = (): number => (low() ^ rotate(high(), 16)) >>> 0;
  const word = xoshiro128([mixed(), mixed(), mixed(), mixed()]);
  let spare: number | null = null;
  const uniform = (): number => ((word() >>> 5) * 67108864 + (word() >>> 6) + 0.5) / 9007199254740992;
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const s = u * u + v * v;
      if (s >= 1 || s === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(s)) / s);
      spare = v * scale;
      return u * scale;
    }
  };
  return { uniform, normal, integer: (below) => Math.floor(uniform() * below) };
}
