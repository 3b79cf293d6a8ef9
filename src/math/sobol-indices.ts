import type { PointStream } from './sobol.ts';

/** A function of some inputs that keeps its last point, so that one input can be changed at a time. */
export interface Evaluator {
  readonly dimensions: number;
  /** sets one input from a coordinate in [0, 1); what it was set to, to be given back to `restore` */
  readonly draw: (input: number, coordinate: number) => number;
  readonly restore: (input: number, value: number) => void;
  readonly run: () => number;
}

/** How much of an output's variance each input decides: alone (`first`), and with all its interactions (`total`). */
export interface SobolIndices {
  readonly mean: number;
  readonly variance: number;
  readonly first: Float64Array;
  readonly total: Float64Array;
}

/**
 * Variance-based indices by the radial design of two independent samples A and B of `draws` points each, taken from one stream of
 * twice the dimensions: (dimensions + 2) x draws runs. First order by Saltelli et al. 2010 (Comput. Phys. Commun. 181, 259-270,
 * table 2 b), total by Jansen 1999 (ibid. 117, 35-43). `sample` is called after each run on a point of A. An output that does not
 * vary has indices of zero.
 */
export function sobolIndices(
  evaluator: Evaluator,
  points: PointStream,
  draws: number,
  sample: (draw: number) => void = () => undefined,
): SobolIndices {
  const { dimensions, draw, restore, run } = evaluator;
  const point = new Float64Array(2 * dimensions);
  const a = new Float64Array(dimensions);
  const b = new Float64Array(dimensions);
  const covariance = new Float64Array(dimensions);
  const jansen = new Float64Array(dimensions);
  let [sum, squares, origin] = [0, 0, 0];
  for (let n = 0; n < draws; n++) {
    points(point);
    for (let i = 0; i < dimensions; i++) b[i] = draw(i, point[dimensions + i]!);
    const fb = run() - origin;
    for (let i = 0; i < dimensions; i++) a[i] = draw(i, point[i]!);
    let fa = run() - origin;
    sample(n);
    let shifted = fb;
    if (n === 0) {
      // sums are taken about the first value: a large mean beside a small spread would lose the digits that matter
      origin = fa;
      shifted -= origin;
      fa = 0;
    }
    sum += fa + shifted;
    squares += fa * fa + shifted * shifted;
    for (let i = 0; i < dimensions; i++) {
      restore(i, b[i]!);
      const mixed = run() - origin - fa;
      restore(i, a[i]!);
      covariance[i]! += shifted * mixed;
      jansen[i]! += mixed * mixed;
    }
  }
  const count = 2 * draws;
  const mean = sum / count;
  const variance = Math.max(0, squares / count - mean * mean);
  const share = (value: number): number => (variance > 0 ? value / draws / variance : 0);
  return {
    mean: mean + origin,
    variance,
    first: covariance.map(share),
    total: jansen.map((value) => share(value) / 2),
  };
}
