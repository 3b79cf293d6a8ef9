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
  let total = 0;
  for (const group of groups.values()) total += addCluster(group, gram, cross, within);
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
  const scores = [...groups.values()].map((group) => {
    const score = scoreOf(group, coefficients, within);
    return times(
      inverse,
      kept.map((j) => score[j]!),
    );
  });
  const small = (groups.size / (groups.size - 1)) * ((total - 1) / (total - k));
  const errors = new Float64Array(columns).fill(Number.NaN);
  for (const [i, j] of kept.entries())
    errors[j] = Math.sqrt(small * scores.reduce((sum, score) => sum + score[i]! ** 2, 0));
  return { coefficients, errors, n: total, clusters: groups.size };
}

/** Adds a cluster's X'X and X'y, about its means when `within`; returns its number of observations. */
function addCluster(group: readonly AlikeRows[], gram: Matrix, cross: Float64Array, within: boolean): number {
  const k = gram.columns;
  const mass = new Map<number, number>();
  let [n, sum] = [0, 0];
  for (const row of group) {
    n += row.n;
    sum += row.sum;
    for (const i of row.at) {
      cross[i]! += row.sum;
      mass.set(i, (mass.get(i) ?? 0) + row.n);
      for (const j of row.at) gram.data[i * k + j]! += row.n;
    }
  }
  if (within)
    for (const [i, a] of mass) {
      cross[i]! -= (a * sum) / n;
      for (const [j, b] of mass) gram.data[i * k + j]! -= (a * b) / n;
    }
  return n;
}

function scoreOf(group: readonly AlikeRows[], b: Float64Array, within: boolean): Float64Array {
  const score = new Float64Array(b.length);
  const mass = new Float64Array(b.length);
  let [n, left] = [0, 0];
  for (const row of group) {
    const told = row.at.reduce((sum, j) => sum + (Number.isNaN(b[j]!) ? 0 : b[j]!), 0);
    const residual = row.sum - row.n * told;
    n += row.n;
    left += residual;
    for (const j of row.at) {
      score[j]! += residual;
      mass[j]! += row.n;
    }
  }
  if (within) for (let j = 0; j < score.length; j++) score[j]! -= (mass[j]! * left) / n;
  return score;
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
