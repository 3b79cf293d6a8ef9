import { type Matrix, zeros } from './matrix.ts';

/** Lower triangle L with L L' = a, for a symmetric positive definite `a`; `null` where it is not (relative pivot below 1e-13). */
export function cholesky(a: Matrix): Matrix | null {
  const n = a.rows;
  const factor = zeros(n, n);
  const { data } = factor;
  for (let j = 0; j < n; j++) {
    let pivot = a.data[j * n + j]!;
    const whole = pivot;
    for (let k = 0; k < j; k++) pivot -= data[j * n + k]! ** 2;
    if (!(pivot > 1e-13 * whole)) return null;
    const root = Math.sqrt(pivot);
    data[j * n + j] = root;
    for (let i = j + 1; i < n; i++) {
      let sum = a.data[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= data[i * n + k]! * data[j * n + k]!;
      data[i * n + j] = sum / root;
    }
  }
  return factor;
}

/** x with L L' x = b, for the lower triangle that `cholesky` gave. */
export function choleskySolve({ rows: n, data }: Matrix, b: ArrayLike<number>): Float64Array {
  const x = Float64Array.from(b);
  for (let i = 0; i < n; i++) {
    let sum = x[i]!;
    for (let k = 0; k < i; k++) sum -= data[i * n + k]! * x[k]!;
    x[i] = sum / data[i * n + i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let k = i + 1; k < n; k++) sum -= data[k * n + i]! * x[k]!;
    x[i] = sum / data[i * n + i]!;
  }
  return x;
}

/** Inverse of a symmetric positive definite matrix; `null` where it is not. */
export function inverseOfPositive(a: Matrix): Matrix | null {
  const factor = cholesky(a);
  if (factor === null) return null;
  const made = zeros(a.rows, a.rows);
  for (let j = 0; j < a.rows; j++) {
    const unit = new Float64Array(a.rows);
    unit[j] = 1;
    const column = choleskySolve(factor, unit);
    for (let i = 0; i < a.rows; i++) made.data[i * a.rows + j] = column[i]!;
  }
  return made;
}
