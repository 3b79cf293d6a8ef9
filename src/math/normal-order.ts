import { logGamma } from './log-gamma.ts';
import { normalCdf, normalPdf } from './normal.ts';

const reach = 9;
const steps = 720;

/**
 * Expected sum of the k largest of n independent standard normals, 0 <= k <= n, to about 1e-10, by Simpson's rule.
 * Single order statistics: H. L. Harter, Expected values of normal order statistics, Biometrika 48 (1961) 151-165.
 */
export function largestNormals(n: number, k: number): number {
  let total = 0;
  for (let i = 0; i <= steps; i++) {
    const z = -reach + (2 * reach * i) / steps;
    const [below, above] = [Math.log(normalCdf(z)), Math.log(normalCdf(-z))];
    const weight = i === 0 || i === steps ? 1 : i % 2 === 0 ? 2 : 4;
    for (let r = 1; r <= k; r++) {
      const log = logGamma(n + 1) - logGamma(r) - logGamma(n - r + 1) + (n - r) * below + (r - 1) * above;
      total += weight * z * normalPdf(z) * Math.exp(log);
    }
  }
  return (total * 2 * reach) / steps / 3;
}
