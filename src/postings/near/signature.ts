import { mixed } from './shingles.ts';

/** Numbers in a signature. */
export const signatureLength = 128;
const empty = 0xffff_ffff;

/**
 * One-permutation MinHash: the shingles' hashes fall into 128 bins by their highest seven bits, and each bin keeps its least
 * (Li, Owen, Zhang 2012). An empty bin borrows from a bin chosen by its own number alone, so that like texts borrow alike
 * (Shrivastava 2017, "Optimal densification"). One hash a shingle, where the classic scheme takes 128. Of each least value
 * the lowest 16 bits are kept (Li, König 2010, "b-bit minwise hashing"): unlike least values agree by accident once in 65,536.
 * The highest would not do: least values are small, and so are alike in their highest bits.
 *
 * The share of equal bins estimates Jaccard's index without bias (Broder 1997); its standard error is at most that of 128
 * hashes, sqrt(J (1 - J) / 128), 0.035 at 0.8.
 * Writes to `out` from `at`; returns false, and writes nothing, when there is no shingle.
 */
export function writeSignature(hashes: Uint32Array, count: number, out: Uint16Array, at: number): boolean {
  if (count === 0) return false;
  const least = scratch.fill(empty);
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!;
    const bin = hash >>> 25;
    const value = hash & 0x1ff_ffff;
    if (value < least[bin]!) least[bin] = value;
  }
  for (let bin = 0; bin < signatureLength; bin++) out[at + bin] = scratch[lender(bin)]! & 0xffff;
  return true;
}

const scratch = new Uint32Array(signatureLength);

function lender(bin: number): number {
  let from = bin;
  for (let attempt = 1; scratch[from] === empty; attempt++)
    from = mixed(Math.imul(bin + 1, 0x9e3779b1) + Math.imul(attempt, 0x7feb352d)) >>> 25;
  return from;
}

/** The share of bins in which two signatures agree, between 0 and 1. */
export function agreement(signatures: Uint16Array, a: number, b: number): number {
  const [from, other] = [a * signatureLength, b * signatureLength];
  let equal = 0;
  for (let i = 0; i < signatureLength; i++) if (signatures[from + i] === signatures[other + i]) equal++;
  return equal / signatureLength;
}
