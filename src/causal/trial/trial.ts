import { Problem } from '../../core/index.ts';
import { type LeastSquares, leastSquares } from '../../math/least-squares.ts';
import { type Matrix, zeros } from '../../math/matrix.ts';
import { normalQuantile } from '../../math/normal-quantile.ts';
import { studentTQuantile } from '../../math/student-t.ts';

/** A trial: one row a randomised case. */
export interface TrialDesign {
  readonly outcome: Float64Array;
  readonly treated: Uint8Array;
  readonly covariates: readonly Float64Array[];
  /** the cluster of each row, from 0; `null` where there is none */
  readonly cluster: Int32Array | null;
}

export type ErrorKind = 'classical' | 'hc3' | 'clustered';

export interface TrialResult {
  readonly coefficient: number;
  readonly n: number;
  readonly df: number;
  readonly errors: Readonly<Record<ErrorKind, number | null>>;
  /** coefficient plus and minus its error, 95 % */
  readonly intervals: Readonly<Record<ErrorKind, readonly [number, number] | null>>;
  readonly clusters: number | null;
}

/** From here on Student's t and the normal differ by less than 0.7 % of an interval. */
const manyDegrees = 200;

/**
 * Effect of a randomised treatment by least squares of the outcome on treatment and covariates, with classical, HC3
 * (MacKinnon & White 1985) and, where rows come in clusters, clustered errors ((G / (G - 1)) (N - 1) / (N - K)). Intervals:
 * normal from 200 degrees of freedom on, Student's t below, t with G - 1 for clusters.
 */
export function randomisedTrial(design: TrialDesign): TrialResult {
  const x = designMatrix(design);
  const fit = leastSquares(x, design.outcome);
  if (!fit.ok)
    throw new Problem(
      'not-enough-evidence',
      'Expected both arms, more rows than columns, and covariates that do not depend on each other.',
      { hint: 'Leave out a covariate, or check that the treatment column holds both values.' },
    );
  const coefficient = fit.coefficients[1]!;
  const classical = Math.sqrt((fit.residualSquares / fit.df) * fit.inverseGram.data[x.columns + 1]!);
  const { hc3, clustered, clusters } = robust(design, x, fit);
  const wide = fit.df >= manyDegrees ? normalQuantile(0.975) : studentTQuantile(0.975, fit.df);
  const around = (error: number | null, times: number): readonly [number, number] | null =>
    error === null ? null : [coefficient - times * error, coefficient + times * error];
  return {
    coefficient,
    n: x.rows,
    df: fit.df,
    errors: { classical, hc3, clustered },
    intervals: {
      classical: around(classical, wide),
      hc3: around(hc3, wide),
      clustered: clusters === null ? null : around(clustered, studentTQuantile(0.975, clusters - 1)),
    },
    clusters,
  };
}

function designMatrix({ treated, covariates }: TrialDesign): Matrix {
  const columns = covariates.length + 2;
  const x = zeros(treated.length, columns);
  for (let i = 0; i < treated.length; i++) {
    x.data[i * columns] = 1;
    x.data[i * columns + 1] = treated[i]!;
    covariates.forEach((values, j) => {
      x.data[i * columns + 2 + j] = values[i]!;
    });
  }
  return x;
}

/** Errors of the treatment's coefficient from its row of (X'X)^-1 X' times the residuals. */
function robust(
  { cluster }: TrialDesign,
  { rows, columns, data }: Matrix,
  { inverseGram, residuals }: LeastSquares,
): { readonly hc3: number; readonly clustered: number | null; readonly clusters: number | null } {
  const clusters = cluster === null ? null : new Set(cluster).size;
  const sums = new Float64Array(clusters ?? 0);
  let hc3 = 0;
  for (let i = 0; i < rows; i++) {
    let [pull, leverage] = [0, 0];
    for (let j = 0; j < columns; j++) {
      const value = data[i * columns + j]!;
      pull += inverseGram.data[columns + j]! * value;
      for (let k = 0; k < columns; k++)
        leverage += value * inverseGram.data[j * columns + k]! * data[i * columns + k]!;
    }
    hc3 += ((pull * residuals[i]!) / (1 - leverage)) ** 2;
    if (cluster !== null) sums[cluster[i]!]! += pull * residuals[i]!;
  }
  const small = clusters === null ? 1 : (clusters / (clusters - 1)) * ((rows - 1) / (rows - columns));
  const meat = sums.reduce((sum, value) => sum + value * value, 0);
  return { hc3: Math.sqrt(hc3), clustered: clusters === null ? null : Math.sqrt(small * meat), clusters };
}
