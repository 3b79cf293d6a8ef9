import { type Matrix, zeros } from './matrix.ts';

export interface LeastSquares {
  readonly ok: true;
  readonly coefficients: Float64Array;
  /** y - X b, in the scale of y (unweighted) */
  readonly residuals: Float64Array;
  /** (X' W X)^-1: times the residual variance it is the classical covariance of the coefficients */
  readonly inverseGram: Matrix;
  /** weighted sum of squared residuals */
  readonly residualSquares: number;
  /** rows less columns */
  readonly df: number;
}

/** The columns that depend on those before them, or all columns where there are fewer rows than columns. */
export interface Dependent {
  readonly ok: false;
  readonly columns: readonly number[];
}

/**
 * Least squares by Householder reflections (Golub & Van Loan 5.3.2). X is n by k, y of length n, weights (>= 0) of length n
 * where given. A column whose part that is new to those before it is below 1e-9 of its length makes the problem singular:
 * the answer then names the columns and gives no coefficient.
 */
export function leastSquares(
  x: Matrix,
  y: ArrayLike<number>,
  weights?: ArrayLike<number>,
): LeastSquares | Dependent {
  const { rows: n, columns: k } = x;
  if (n < k) return { ok: false, columns: Array.from({ length: k }, (_, j) => j) };
  const columns = columnsOf(x, weights);
  const target = Float64Array.from({ length: n }, (_, i) => y[i]! * rootWeight(weights, i));
  const diagonal = new Float64Array(k);
  const dependent: number[] = [];
  for (let j = 0; j < k; j++) {
    const column = columns[j]!;
    const at = j - dependent.length;
    const whole = length(column, 0);
    const rest = length(column, at);
    if (!(rest > 1e-9 * whole)) {
      dependent.push(j);
      continue;
    }
    const lead = column[at]! > 0 ? -rest : rest;
    diagonal[j] = lead;
    column[at]! -= lead;
    const scale = 1 / (lead * column[at]!);
    for (let m = j + 1; m < k; m++) reflect(column, columns[m]!, at, scale);
    reflect(column, target, at, scale);
  }
  if (dependent.length > 0) return { ok: false, columns: dependent };
  const coefficients = backSubstitute(columns, diagonal, target);
  const residuals = new Float64Array(n);
  let residualSquares = 0;
  for (let i = 0; i < n; i++) {
    let fitted = 0;
    for (let j = 0; j < k; j++) fitted += x.data[i * k + j]! * coefficients[j]!;
    residuals[i] = y[i]! - fitted;
    residualSquares += (weights?.[i] ?? 1) * residuals[i]! ** 2;
  }
  const inverseGram = inverseFrom(columns, diagonal);
  return { ok: true, coefficients, residuals, inverseGram, residualSquares, df: n - k };
}

function rootWeight(weights: ArrayLike<number> | undefined, i: number): number {
  return weights === undefined ? 1 : Math.sqrt(weights[i]!);
}

function columnsOf({ rows, columns, data }: Matrix, weights?: ArrayLike<number>): readonly Float64Array[] {
  return Array.from({ length: columns }, (_, j) =>
    Float64Array.from({ length: rows }, (_, i) => data[i * columns + j]! * rootWeight(weights, i)),
  );
}

function length(column: Float64Array, from: number): number {
  let sum = 0;
  for (let i = from; i < column.length; i++) sum += column[i]! ** 2;
  return Math.sqrt(sum);
}

function reflect(mirror: Float64Array, target: Float64Array, from: number, scale: number): void {
  let sum = 0;
  for (let i = from; i < mirror.length; i++) sum += mirror[i]! * target[i]!;
  const factor = sum * scale;
  for (let i = from; i < mirror.length; i++) target[i]! += factor * mirror[i]!;
}

function backSubstitute(
  columns: readonly Float64Array[],
  diagonal: Float64Array,
  target: Float64Array,
): Float64Array {
  const solution = new Float64Array(diagonal.length);
  for (let j = diagonal.length - 1; j >= 0; j--) {
    let sum = target[j]!;
    for (let m = j + 1; m < diagonal.length; m++) sum -= columns[m]![j]! * solution[m]!;
    solution[j] = sum / diagonal[j]!;
  }
  return solution;
}

/** (R' R)^-1 = R^-1 R^-T. */
function inverseFrom(columns: readonly Float64Array[], diagonal: Float64Array): Matrix {
  const k = diagonal.length;
  const rows = Array.from({ length: k }, (_, j) => {
    const unit = new Float64Array(k);
    unit[j] = 1;
    return backSubstitute(columns, diagonal, unit);
  });
  const made = zeros(k, k);
  for (let i = 0; i < k; i++)
    for (let j = 0; j < k; j++) {
      let sum = 0;
      for (let m = 0; m < k; m++) sum += rows[m]![i]! * rows[m]![j]!;
      made.data[i * k + j] = sum;
    }
  return made;
}
