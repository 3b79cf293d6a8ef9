import { leastSquares } from '../../math/least-squares.ts';
import { dot, type Matrix, timesVector } from '../../math/matrix.ts';
import { propensity } from './propensity.ts';

/** One comparison of two times: the change of each unit, whether it is treated, and its covariates with a column of ones. */
export interface Comparison {
  readonly change: Float64Array;
  readonly treated: Uint8Array;
  readonly x: Matrix;
}

export interface Effect {
  readonly att: number;
  /** influence of each unit; its mean square over the number of units is the variance of `att` */
  readonly influence: Float64Array;
  /** the highest chance of treatment among the untreated; `null` where no such model was used */
  readonly highestScore: number | null;
}

/** Why a comparison gives no effect. */
export interface NoEffect {
  readonly reason: string;
}

const nearCertain = 1 - 1e-6;
const trimmed = 0.995;

/**
 * Effect on the treated in a two-period panel with covariates, after Sant'Anna & Zhao (2020): outcome regression, the
 * normalised inverse probability weighting, or the doubly robust estimator with logit and least squares, each with its
 * influence function. Untreated units whose chance of treatment is 0.995 or more get no weight.
 */
export function twoByTwo(comparison: Comparison, method: 'reg' | 'ipw' | 'dr'): Effect | NoEffect {
  const { change, treated, x } = comparison;
  const m = change.length;
  const outcome = method === 'ipw' ? null : outcomeModel(comparison);
  if (outcome !== null && 'reason' in outcome) return outcome;
  const chance = method === 'reg' ? null : propensity(x, treated);
  if (method !== 'reg' && chance === null)
    return { reason: 'the covariates part treated from untreated completely, or depend on each other' };
  const toTreated = Float64Array.from(treated);
  const toControl = new Float64Array(m);
  let highestScore: number | null = chance === null ? null : 0;
  for (let i = 0; i < m; i++) {
    if (chance === null) toControl[i] = treated[i]!;
    else if (treated[i] === 0) {
      const score = Math.min(chance.scores[i]!, nearCertain);
      highestScore = Math.max(highestScore!, score);
      toControl[i] = score < trimmed ? score / (1 - score) : 0;
    }
  }
  const left = Float64Array.from(change, (value, i) => value - (outcome?.fitted[i] ?? 0));
  // under outcome regression the comparison is what the model of the untreated says of the treated
  const compared = method === 'reg' ? outcome!.fitted : left;
  const ownSide = method === 'reg' ? change : left;
  const [meanTreated, meanControl] = [dot(toTreated, ownSide) / m, dot(toControl, compared) / m];
  const [shareTreated, shareControl] = [dot(toTreated, onesOf(m)) / m, dot(toControl, onesOf(m)) / m];
  if (!(shareControl > 0)) return { reason: 'no untreated unit is like a treated one' };
  const etaTreated = meanTreated / shareTreated;
  const etaControl = meanControl / shareControl;

  const influence = new Float64Array(m);
  for (let i = 0; i < m; i++)
    influence[i] =
      (toTreated[i]! * (ownSide[i]! - etaTreated)) / shareTreated -
      (toControl[i]! * (compared[i]! - etaControl)) / shareControl;
  if (outcome !== null) {
    const toModel =
      method === 'reg'
        ? columnMeans(x, toControl, -1 / shareControl)
        : columnMeans(
            x,
            Float64Array.from(toTreated, (w, i) => toControl[i]! / shareControl - w / shareTreated),
            1,
          );
    addRepresentation(influence, x, outcome.score, timesVector(outcome.inverse, toModel));
  }
  if (chance !== null) {
    const pull = Float64Array.from(toControl, (w, i) => w * (left[i]! - etaControl));
    const score = Float64Array.from(treated, (d, i) => d - chance.scores[i]!);
    const toModel = columnMeans(x, pull, -m / shareControl);
    addRepresentation(influence, x, score, timesVector(chance.covariance, toModel));
  }
  return { att: etaTreated - etaControl, influence, highestScore };
}

function onesOf(m: number): Float64Array {
  return new Float64Array(m).fill(1);
}

interface OutcomeModel {
  readonly fitted: Float64Array;
  /** residual of the untreated, zero for the treated */
  readonly score: Float64Array;
  /** (X' X / m)^-1 over the untreated */
  readonly inverse: Matrix;
}

/** Least squares of the change on the covariates among the untreated, carried over to all. */
function outcomeModel({ change, treated, x }: Comparison): OutcomeModel | NoEffect {
  const m = change.length;
  const untreated = Float64Array.from(treated, (d) => 1 - d);
  const fit = leastSquares(x, change, untreated);
  if (!fit.ok) return { reason: 'the covariates depend on each other among the untreated' };
  const fitted = timesVector(x, fit.coefficients);
  const score = Float64Array.from(change, (value, i) => untreated[i]! * (value - fitted[i]!));
  return { fitted, score, inverse: { ...fit.inverseGram, data: fit.inverseGram.data.map((v) => v * m) } };
}

/** scale * mean over rows of weight * row. */
function columnMeans({ rows, columns, data }: Matrix, weights: Float64Array, scale: number): Float64Array {
  const means = new Float64Array(columns);
  for (let i = 0; i < rows; i++) {
    const weight = weights[i]!;
    if (weight === 0) continue;
    for (let j = 0; j < columns; j++) means[j]! += weight * data[i * columns + j]!;
  }
  return means.map((sum) => (scale * sum) / rows);
}

/** Adds score_i * (x_i' direction) to each unit's influence: what estimating a first step costs. */
function addRepresentation(
  influence: Float64Array,
  { rows, columns, data }: Matrix,
  score: Float64Array,
  direction: Float64Array,
): void {
  for (let i = 0; i < rows; i++) {
    if (score[i] === 0) continue;
    let along = 0;
    for (let j = 0; j < columns; j++) along += data[i * columns + j]! * direction[j]!;
    influence[i]! += score[i]! * along;
  }
}
