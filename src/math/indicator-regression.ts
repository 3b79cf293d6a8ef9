import { inverseOfPositive } from './cholesky.ts';
import { type Matrix, zeros } from './matrix.ts';

/** Observations alike in every indicator, and of one cluster. */
export interface AlikeRows {
  /** columns whose indicator is one; the others are zero */
  readonly at: readonly number[];
  readonly cluster: number;
  /** how many observations, and the sum of what is explained */
  readonly n: number;
  readonly sum: number;
}

export interface IndicatorFit {
  /** one a column; `NaN` where the column depends on those before it */
  readonly coefficients: Float64Array;
  /** clustered standard errors, CR1 */
  readonly errors: Float64Array;
  readonly n: number;
  readonly clusters: number;
}

/**
 * Least squares on indicators alone, exact from sums over alike observations, with errors robust to any dependence within a
 * cluster (Liang & Zeger 1986; CR1: G / (G - 1) * (N - 1) / (N - k)). `within` takes each cluster's mean out of both sides
 * (Frisch-Waugh-Lovell); the means are nested in the clusters and so are not counted in k. Put a constant among the columns
 * when not `within`. `null` with fewer than two clusters or no observation to spare.
 */
export function indicatorRegression(
  rows: readonly AlikeRows[],
  columns: number,
  { within = false }: { readonly within?: boolean } = {},
): IndicatorFit | null {
  const groups = new Map<number, AlikeRows[]>();
  for (const row of rows) {
    const group = groups.get(row.cluster);
    if (group === undefined) groups.set(row.cluster, [row]);
    else group.push(row);
  }
  const gram = zeros(columns, columns);
  const cross = new Float64Array(columns);
  const sums = new ClusterSums(columns);
  const total = addAll(rows, gram, cross);
  if (within) for (const group of groups.values()) takeMeans(group, gram, cross, sums);
  const kept = independent(gram);
  const k = kept.length;
  if (groups.size < 2 || total <= k || k === 0) return null;
  const inverse = inverseOfPositive(part(gram, kept));
  if (inverse === null) return null;
  const fitted = times(
    inverse,
    kept.map((j) => cross[j]!),
  );
  const coefficients = new Float64Array(columns).fill(Number.NaN);
  for (const [i, j] of kept.entries()) coefficients[j] = fitted[i]!;
  const meat = zeros(columns, columns);
  const told = coefficients.map((b) => (Number.isNaN(b) ? 0 : b));
  for (const group of groups.values()) addSquare(meat, sums, group, told, within);
  mirror(meat);
  const middle = part(meat, kept);
  const small = (groups.size / (groups.size - 1)) * ((total - 1) / (total - k));
  const errors = new Float64Array(columns).fill(Number.NaN);
  for (const [i, j] of kept.entries()) {
    const row = Array.from(inverse.data.subarray(i * k, (i + 1) * k));
    const spread = times(middle, row).reduce((sum, value, at) => sum + value * row[at]!, 0);
    errors[j] = Math.sqrt(small * Math.max(0, spread));
  }
  return { coefficients, errors, n: total, clusters: groups.size };
}

/** Sums over one cluster by column, kept for the next: a cluster touches few of the columns. */
class ClusterSums {
  readonly mass: Float64Array;
  readonly score: Float64Array;
  readonly touched: number[] = [];

  constructor(columns: number) {
    this.mass = new Float64Array(columns);
    this.score = new Float64Array(columns);
  }

  clear(): void {
    for (const j of this.touched) this.mass[j] = this.score[j] = 0;
    this.touched.length = 0;
  }

  add(row: AlikeRows, residual: number): void {
    for (const j of row.at) {
      if (this.mass[j] === 0) this.touched.push(j);
      this.mass[j]! += row.n;
      this.score[j]! += residual;
    }
  }
}

/** Adds X'X and X'y of all rows, first summed over those that share their columns; returns the number of observations. */
function addAll(rows: readonly AlikeRows[], { columns: k, data }: Matrix, cross: Float64Array): number {
  const alike = new Map<readonly number[], { n: number; sum: number }>();
  for (const { at, n, sum } of rows) {
    const known = alike.get(at);
    if (known === undefined) alike.set(at, { n, sum });
    else {
      known.n += n;
      known.sum += sum;
    }
  }
  let total = 0;
  for (const [at, { n, sum }] of alike) {
    total += n;
    for (const i of at) {
      cross[i]! += sum;
      for (const j of at) data[i * k + j]! += n;
    }
  }
  return total;
}

/** Takes a cluster's means out of X'X and X'y. */
function takeMeans(
  group: readonly AlikeRows[],
  { columns: k, data }: Matrix,
  cross: Float64Array,
  sums: ClusterSums,
): void {
  let [n, sum] = [0, 0];
  sums.clear();
  for (const row of group) {
    n += row.n;
    sum += row.sum;
    sums.add(row, 0);
  }
  const { mass, touched } = sums;
  for (const i of touched) {
    cross[i]! -= (mass[i]! * sum) / n;
    for (const j of touched) data[i * k + j]! -= (mass[i]! * mass[j]!) / n;
  }
}

/** Adds the product of a cluster's score with itself, each pair of columns on one side of the diagonal only. */
function addSquare(
  { columns: k, data }: Matrix,
  sums: ClusterSums,
  group: readonly AlikeRows[],
  b: Float64Array,
  within: boolean,
): void {
  sums.clear();
  let [n, left] = [0, 0];
  for (const row of group) {
    let told = 0;
    for (const j of row.at) told += b[j]!;
    const residual = row.sum - row.n * told;
    n += row.n;
    left += residual;
    sums.add(row, residual);
  }
  const { mass, score, touched } = sums;
  if (within) for (const j of touched) score[j]! -= (mass[j]! * left) / n;
  for (const [a, i] of touched.entries()) {
    const value = score[i]!;
    for (let b = 0; b <= a; b++) {
      const j = touched[b]!;
      data[i * k + j]! += value * score[j]!;
    }
  }
}

/** Adds what stands on either side of the diagonal to the other. */
function mirror({ columns: k, data }: Matrix): void {
  for (let i = 0; i < k; i++)
    for (let j = 0; j < i; j++) data[i * k + j] = data[j * k + i] = data[i * k + j]! + data[j * k + i]!;
}

/** Columns whose part that is new to those before it is above 1e-9 of their square, by Cholesky with rows passed over. */
function independent({ columns: k, data }: Matrix): readonly number[] {
  const kept: number[] = [];
  const factor: Float64Array[] = [];
  for (let j = 0; j < k; j++) {
    const row = new Float64Array(kept.length + 1);
    let pivot = data[j * k + j]!;
    for (const [i, earlier] of kept.entries()) {
      let sum = data[j * k + earlier]!;
      for (let m = 0; m < i; m++) sum -= row[m]! * factor[i]![m]!;
      row[i] = sum / factor[i]![i]!;
      pivot -= row[i]! ** 2;
    }
    if (!(pivot > 1e-9 * Math.max(1, data[j * k + j]!))) continue;
    row[kept.length] = Math.sqrt(pivot);
    kept.push(j);
    factor.push(row);
  }
  return kept;
}

function part({ columns: k, data }: Matrix, kept: readonly number[]): Matrix {
  const made = zeros(kept.length, kept.length);
  for (const [i, a] of kept.entries())
    for (const [j, b] of kept.entries()) made.data[i * kept.length + j] = data[a * k + b]!;
  return made;
}

function times({ columns: k, data }: Matrix, v: readonly number[]): Float64Array {
  return Float64Array.from(v, (_, i) => v.reduce((sum, value, j) => sum + data[i * k + j]! * value, 0));
}
