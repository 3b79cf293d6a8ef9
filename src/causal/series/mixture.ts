import { findRoot } from '../../math/find-root.ts';
import { studentTCdf } from '../../math/student-t.ts';

/** One Student t among others, by its share of the whole. */
export interface Part {
  readonly share: number;
  readonly centre: number;
  readonly scale: number;
  readonly df: number;
}

/** Distribution function of a mixture of scaled and shifted Student t distributions. */
export function mixtureCdf(parts: readonly Part[], x: number): number {
  return parts.reduce(
    (sum, { share, centre, scale, df }) => sum + share * studentTCdf((x - centre) / scale, df),
    0,
  );
}

/** Quantile of the mixture; NaN where it lies beyond a billion scales. */
export function mixtureQuantile(parts: readonly Part[], p: number): number {
  const middle = parts.reduce((sum, { share, centre }) => sum + share * centre, 0);
  let reach = Math.max(...parts.map(({ centre, scale }) => Math.abs(centre - middle) + scale));
  for (
    let i = 0;
    i < 30 && !(mixtureCdf(parts, middle - reach) < p && mixtureCdf(parts, middle + reach) > p);
    i++
  )
    reach *= 2;
  return (
    findRoot((x) => mixtureCdf(parts, x) - p, middle - reach, middle + reach, 1e-10 * reach) ?? Number.NaN
  );
}

/** Mean and standard deviation; a part with two degrees of freedom or fewer counts its scale alone. */
export function mixtureSd(parts: readonly Part[]): number {
  const middle = parts.reduce((sum, { share, centre }) => sum + share * centre, 0);
  return Math.sqrt(
    parts.reduce(
      (sum, { share, centre, scale, df }) =>
        sum + share * (scale * scale * (df > 2 ? df / (df - 2) : 1) + (centre - middle) ** 2),
      0,
    ),
  );
}
