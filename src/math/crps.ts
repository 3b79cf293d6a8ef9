import { normalCdf, normalPdf } from './normal.ts';

/**
 * Continuous ranked probability score of a normal forecast, in the unit of `observed`; less is better. A forecast without spread
 * (`sd` 0) scores its distance. T. Gneiting, A. E. Raftery, J. Am. Stat. Assoc. 102 (2007) 359-378.
 */
export function crpsNormal(mean: number, sd: number, observed: number): number {
  if (sd === 0) return Math.abs(observed - mean);
  const z = (observed - mean) / sd;
  return sd * (z * (2 * normalCdf(z) - 1) + 2 * normalPdf(z) - 1 / Math.sqrt(Math.PI));
}

/**
 * The same score of a forecast given as at least one equally likely value: mean distance to what was observed less half the mean
 * distance between members, each pair counted twice (Gneiting & Raftery 2007, equation 21).
 */
export function crpsEnsemble(members: ArrayLike<number>, observed: number): number {
  const sorted = Float64Array.from(members).sort();
  const n = sorted.length;
  let [distance, spread] = [0, 0];
  for (const [i, member] of sorted.entries()) {
    distance += Math.abs(member - observed);
    spread += member * (2 * i + 1 - n);
  }
  return distance / n - spread / (n * n);
}
