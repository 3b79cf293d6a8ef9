import { leastSquares } from '../../math/least-squares.ts';
import { matrixOf } from '../../math/matrix.ts';

/** Which part of the series walks: its level, or its level and slope. */
export type Walk = 'level' | 'trend';

/** Variances of the walking parts relative to the variance of the irregular part: of the level, and of the slope. */
export interface Ratios {
  readonly level: number;
  readonly slope: number;
}

/** A series and its regressors, before treatment. */
export interface Before {
  readonly outcome: Float64Array;
  readonly controls: readonly Float64Array[];
}

/** What the filter leaves at the end of the series, for a start that is estimated with the coefficients. */
export interface Filtered {
  /** coefficients: the starting level (and slope), then one a control */
  readonly coefficients: Float64Array;
  /** their covariance, without the irregular variance */
  readonly covariance: readonly (readonly number[])[];
  /** variance of the irregular part */
  readonly sigma2: number;
  readonly df: number;
  /** log-likelihoods with the irregular variance at its maximum, up to a constant: */
  readonly logLikelihood: {
    /** the start unknown (diffuse), the controls' coefficients at their maximum */
    readonly full: number;
    /** start and coefficients both unknown (restricted) */
    readonly restricted: number;
  };
  /** state after the last time: for the outcome, and for each column of coefficients */
  readonly state: Lines;
  /** covariance of the state after the last time, given the coefficients, without sigma2 */
  readonly p: readonly [number, number, number];
  /** one-step predictions of the outcome, at every time */
  readonly predicted: Float64Array;
  /** one-step errors divided by their deviation */
  readonly innovations: Float64Array;
}

/** Level and slope of each series that is filtered: the outcome first, then the columns of coefficients. */
interface Lines {
  readonly level: Float64Array;
  readonly slope: Float64Array;
}

/**
 * Kalman filter of a local level or local linear trend with regression, augmented (de Jong 1991): the outcome and every
 * column that an unknown coefficient multiplies are filtered alike from a start of zero; least squares of the standardised
 * innovations on each other gives the coefficients, so no variance of a million stands for not knowing. `null` where the
 * columns depend on each other.
 */
export function filterSeries({ outcome, controls }: Before, walk: Walk, ratios: Ratios): Filtered | null {
  const times = outcome.length;
  const starts = walk === 'level' ? 1 : 2;
  const series = 1 + starts + controls.length;
  const column = (t: number): readonly number[] => [
    outcome[t]!,
    1,
    ...(walk === 'trend' ? [t] : []),
    ...controls.map((control) => control[t]!),
  ];
  const level = new Float64Array(series);
  const slope = new Float64Array(series);
  let [pll, pls, pss] = [0, 0, 0];
  const standardised: Float64Array[] = [];
  const deviations = new Float64Array(times);
  let logs = 0;
  for (let t = 0; t < times; t++) {
    const f = pll + 1;
    const values = column(t);
    const root = Math.sqrt(f);
    const [gainLevel, gainSlope] = [pll / f, pls / f];
    const row = new Float64Array(series);
    for (let k = 0; k < series; k++) {
      const error = values[k]! - level[k]!;
      row[k] = error / root;
      level[k]! += gainLevel * error;
      slope[k]! += gainSlope * error;
      if (t < times - 1) level[k]! += slope[k]!;
    }
    standardised.push(row);
    deviations[t] = root;
    logs += Math.log(f);
    const [ull, uls, uss] = [pll - gainLevel * pll, pls - gainLevel * pls, pss - gainSlope * pls];
    if (t === times - 1) [pll, pls, pss] = [ull, uls, uss];
    else [pll, pls, pss] = [ull + 2 * uls + uss + ratios.level, uls + uss, uss + ratios.slope];
  }
  const fit = leastSquares(
    matrixOf(standardised.map((row) => row.subarray(1))),
    Float64Array.from(standardised, (row) => row[0]!),
  );
  if (!fit.ok || fit.df < 1) return null;
  const k = series - 1;
  const covariance = Array.from({ length: k }, (_, i) =>
    Array.from({ length: k }, (_, j) => fit.inverseGram.data[i * k + j]!),
  );
  const sigma2 = fit.residualSquares / fit.df;
  const free = times - starts;
  const startGram = Array.from({ length: starts }, (_, i) =>
    Array.from({ length: starts }, (_, j) =>
      standardised.reduce((sum, row) => sum + row[i + 1]! * row[j + 1]!, 0),
    ),
  );
  return {
    coefficients: fit.coefficients,
    covariance,
    sigma2,
    df: fit.df,
    logLikelihood: {
      full: -0.5 * (free * Math.log(fit.residualSquares / free) + logs + logDeterminant(startGram)),
      restricted: -0.5 * (fit.df * Math.log(sigma2) + logs - logDeterminant(covariance)),
    },
    state: { level, slope },
    p: [pll, pls, pss],
    predicted: Float64Array.from(outcome, (value, t) => value - fit.residuals[t]! * deviations[t]!),
    innovations: Float64Array.from(fit.residuals, (residual) => residual / Math.sqrt(sigma2)),
  };
}

/** Log determinant of a small positive definite matrix, by elimination. */
function logDeterminant(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let sum = 0;
  for (let i = 0; i < rows.length; i++) {
    sum += Math.log(rows[i]![i]!);
    for (let j = i + 1; j < rows.length; j++) {
      const factor = rows[j]![i]! / rows[i]![i]!;
      for (let m = i; m < rows.length; m++) rows[j]![m]! -= factor * rows[i]![m]!;
    }
  }
  return sum;
}
