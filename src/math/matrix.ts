/** A dense matrix, row after row: the cell of row i and column j is `data[i * columns + j]`. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array;
}

export function zeros(rows: number, columns: number): Matrix {
  return { rows, columns, data: new Float64Array(rows * columns) };
}

/** A matrix of rows of equal length. */
export function matrixOf(rows: readonly ArrayLike<number>[]): Matrix {
  const columns = rows[0]?.length ?? 0;
  const made = zeros(rows.length, columns);
  rows.forEach((row, i) => {
    for (let j = 0; j < columns; j++) made.data[i * columns + j] = row[j]!;
  });
  return made;
}

export function transpose({ rows, columns, data }: Matrix): Matrix {
  const turned = zeros(columns, rows);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) turned.data[j * rows + i] = data[i * columns + j]!;
  return turned;
}

/** a b; the columns of `a` must be the rows of `b`. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  const product = zeros(a.rows, b.columns);
  for (let i = 0; i < a.rows; i++)
    for (let k = 0; k < a.columns; k++) {
      const factor = a.data[i * a.columns + k]!;
      if (factor === 0) continue;
      for (let j = 0; j < b.columns; j++)
        product.data[i * b.columns + j]! += factor * b.data[k * b.columns + j]!;
    }
  return product;
}

/** a v for a vector v with as many entries as `a` has columns. */
export function timesVector({ rows, columns, data }: Matrix, v: ArrayLike<number>): Float64Array {
  const product = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let j = 0; j < columns; j++) sum += data[i * columns + j]! * v[j]!;
    product[i] = sum;
  }
  return product;
}

/** a' W a for a diagonal W of row weights (all one where none are given). */
export function gram({ rows, columns, data }: Matrix, weights?: ArrayLike<number>): Matrix {
  const made = zeros(columns, columns);
  for (let i = 0; i < rows; i++) {
    const weight = weights === undefined ? 1 : weights[i]!;
    if (weight === 0) continue;
    for (let j = 0; j < columns; j++) {
      const left = weight * data[i * columns + j]!;
      for (let k = j; k < columns; k++) made.data[j * columns + k]! += left * data[i * columns + k]!;
    }
  }
  for (let j = 0; j < columns; j++)
    for (let k = 0; k < j; k++) made.data[j * columns + k] = made.data[k * columns + j]!;
  return made;
}

export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
