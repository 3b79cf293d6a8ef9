import { cholesky, choleskySolve } from './cholesky.ts';
import { dot, timesVector, zeros } from './matrix.ts';

export interface SimplexMinimum {
  /** at least zero, adding up to one; those that the optimum leaves out are exactly zero */
  readonly weights: Float64Array;
  /** the largest breach of the optimality conditions, relative to the largest squared length of a point */
  readonly kkt: number;
  /** the squared length that is left, with the ridge */
  readonly value: number;
}

/**
 * The point of the convex hull of `points` that is nearest to the origin, or with a ridge the least of
 * |sum w_j points_j|^2 + ridge |w|^2 over weights that are at least zero and add up to one. Wolfe's nearest-point method
 * (Mathematical Programming 11, 1976): an active set that ends at the exact optimum after finitely many steps; points that
 * depend on those in use are passed over rather than divided by. At least one point, all of one length. `near`, the weights
 * of a similar problem, only shortens the way.
 */
export function simplexMinimum(
  points: readonly Float64Array[],
  ridge: number = 0,
  near: Float64Array | null = null,
): SimplexMinimum {
  const n = points.length;
  const squares = points.map((point) => dot(point, point) + ridge);
  const scale = Math.max(...squares, Number.MIN_VALUE);
  const corner = new Float64Array(n);
  const first = squares.indexOf(Math.min(...squares));
  corner[first] = 1;
  let { weights, support } = nearStart(points, ridge, near, scale) ?? { weights: corner, support: [first] };
  const barred = new Set<number>();
  for (let step = 0; step < 50 * n + 100; step++) {
    const gradient = gradientAt(points, weights, ridge);
    const level = dot(gradient, weights);
    const enter = lowest(gradient, support, barred);
    if (enter === -1 || gradient[enter]! >= level - 1e-14 * scale) break;
    const moved = settle(points, ridge, weights, [...support, enter], scale);
    if (moved === null || (moved.support.length === support.length && !moved.support.includes(enter))) {
      barred.add(enter);
      continue;
    }
    barred.clear();
    ({ weights, support } = moved);
  }
  const gradient = gradientAt(points, weights, ridge);
  return { weights, kkt: breach(gradient, weights) / scale, value: dot(gradient, weights) };
}

function nearStart(
  points: readonly Float64Array[],
  ridge: number,
  near: Float64Array | null,
  scale: number,
): ReturnType<typeof settle> {
  if (near === null) return null;
  const held = Array.from(near.keys()).filter((j) => near[j]! > 0);
  return settle(points, ridge, near, held, scale);
}

/** Half the gradient of the squared length: each point's product with the weighted sum of all. */
function gradientAt(points: readonly Float64Array[], weights: Float64Array, ridge: number): Float64Array {
  const sum = new Float64Array(points[0]!.length);
  for (let j = 0; j < points.length; j++) {
    const weight = weights[j]!;
    if (weight === 0) continue;
    const point = points[j]!;
    for (let t = 0; t < sum.length; t++) sum[t]! += weight * point[t]!;
  }
  const gradient = new Float64Array(points.length);
  for (let j = 0; j < points.length; j++) gradient[j] = dot(points[j]!, sum) + ridge * weights[j]!;
  return gradient;
}

/** From a point of the simplex to the best point on the face that its support ends up spanning. */
function settle(
  points: readonly Float64Array[],
  ridge: number,
  from: Float64Array,
  entering: readonly number[],
  scale: number,
): { weights: Float64Array<ArrayBuffer>; support: number[] } | null {
  const weights = Float64Array.from(from);
  let support = [...entering];
  for (;;) {
    const best = affineMinimum(points, ridge, support, scale);
    if (best === null) return null;
    let stride = 1;
    for (const [i, j] of support.entries())
      if (best[i]! <= 0) stride = Math.min(stride, weights[j]! / (weights[j]! - best[i]!));
    for (const [i, j] of support.entries()) weights[j]! += stride * (best[i]! - weights[j]!);
    if (stride === 1) return { weights, support };
    const stays = support.filter((j, i) => best[i]! > 0 || weights[j]! > 1e-15);
    if (stays.length === support.length) stays.splice(leastOf(support, best), 1);
    for (const j of support) if (!stays.includes(j)) weights[j] = 0;
    support = stays;
    if (support.length === 0) return null;
  }
}

function leastOf(support: readonly number[], best: Float64Array): number {
  return support.reduce((least, _, i) => (best[i]! < best[least]! ? i : least), 0);
}

/** The minimum over weights that add up to one, of any sign, on these columns; `null` where they depend on each other. */
function affineMinimum(
  points: readonly Float64Array[],
  ridge: number,
  support: readonly number[],
  scale: number,
): Float64Array | null {
  const k = support.length;
  const part = zeros(k, k);
  for (let a = 0; a < k; a++)
    for (let b = a; b < k; b++) {
      const product = dot(points[support[a]!]!, points[support[b]!]!) + scale + (a === b ? ridge : 0);
      part.data[a * k + b] = product;
      part.data[b * k + a] = product;
    }
  const factor = cholesky(part);
  if (factor === null) return null;
  const ones = new Float64Array(k).fill(1);
  const solution = choleskySolve(factor, ones);
  const rest = timesVector(part, solution).map((value) => 1 - value);
  const refined = choleskySolve(factor, rest).map((value, i) => value + solution[i]!);
  const total = refined.reduce((sum, value) => sum + value, 0);
  return refined.map((value) => value / total);
}

function lowest(gradient: Float64Array, support: readonly number[], barred: ReadonlySet<number>): number {
  const within = new Set(support);
  let best = -1;
  for (let j = 0; j < gradient.length; j++)
    if (!within.has(j) && !barred.has(j) && (best === -1 || gradient[j]! < gradient[best]!)) best = j;
  return best;
}

/** Stationarity, complementary slackness and feasibility, the worst of them. */
function breach(gradient: Float64Array, weights: Float64Array): number {
  const level = dot(gradient, weights);
  let worst = 0;
  let total = 0;
  for (let j = 0; j < weights.length; j++) {
    const slack = gradient[j]! - level;
    worst = Math.max(worst, -slack, Math.abs(weights[j]! * slack), -weights[j]!);
    total += weights[j]!;
  }
  return Math.max(worst, Math.abs(total - 1));
}
