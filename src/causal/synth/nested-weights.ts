import { leastSquares } from '../../math/least-squares.ts';
import { dot, matrixOf } from '../../math/matrix.ts';
import { nelderMead } from '../../math/nelder-mead.ts';
import { simplexMinimum } from '../../math/simplex-minimum.ts';
import { variance } from '../../math/variance.ts';
import { differences } from './differences.ts';
import type { Matching, SynthPanel } from './panel.ts';

export interface NestedWeights {
  readonly weights: Float64Array;
  readonly kkt: number;
  readonly v: Float64Array;
  /** mean squared gap over the window, which `v` minimises */
  readonly loss: number;
}

/**
 * Donors' weights that match the predictors, each divided by its standard deviation over all units, with predictors' weights
 * V (diagonal, adding up to one) that give the least mean squared gap of outcomes over the window: the nested search of
 * Abadie & Gardeazabal (2003) as the package Synth runs it, from equal V and from the V of a regression of outcomes on
 * predictors, each by the downhill simplex. The loss has local minima; this finds the better of two.
 */
export function nestedWeights(
  panel: SynthPanel,
  unit: number,
  donors: readonly number[],
  { values, window }: Extract<Matching, { by: 'predictors' }>,
): NestedWeights {
  const units = [unit, ...donors];
  const scaled = values.map((row) => {
    const spread = Math.sqrt(variance(units.map((i) => row[i]!)));
    return row.map((value) => (spread > 0 ? value / spread : 0));
  });
  const rows = panel.outcomes.map((_, i) => Float64Array.from(scaled, (row) => row[i]!));
  const outcomes = panel.outcomes.map((row) => row.subarray(...window));
  const apart = differences(outcomes, unit, donors);
  let near: Float64Array | null = null;
  const at = (raw: Float64Array): NestedWeights => {
    const v = normalised(raw);
    const { weights, kkt } = simplexMinimum(differences(rows, unit, donors, v), 0, near);
    near = weights;
    return { weights, kkt, v, loss: squaredLength(apart, weights) / outcomes[0]!.length };
  };
  const starts = [
    new Float64Array(values.length).fill(1 / values.length),
    regressionV(rows, outcomes, units),
  ];
  const found = starts
    .filter((start) => start !== null)
    .map((start) => at(nelderMead((x) => at(x).loss, start, { most: 500, tolerance: 1e-8 }).x));
  return found.reduce((best, next) => (next.loss < best.loss ? next : best));
}

/** As Synth: sums of squared coefficients of the predictors, over regressions of each time's outcome on them. */
function regressionV(
  rows: readonly Float64Array[],
  outcomes: readonly Float64Array[],
  units: readonly number[],
): Float64Array | null {
  const x = matrixOf(units.map((i) => [1, ...rows[i]!]));
  const sums = new Float64Array(rows[0]!.length);
  for (let t = 0; t < outcomes[0]!.length; t++) {
    const fit = leastSquares(
      x,
      Float64Array.from(units, (i) => outcomes[i]![t]!),
    );
    if (!fit.ok) return null;
    for (let k = 0; k < sums.length; k++) sums[k]! += fit.coefficients[k + 1]! ** 2;
  }
  return normalised(sums);
}

function normalised(raw: Float64Array): Float64Array {
  const total = raw.reduce((sum, value) => sum + Math.abs(value), 0);
  return raw.map((value) => (total > 0 ? Math.abs(value) / total : 1 / raw.length));
}

function squaredLength(apart: readonly Float64Array[], weights: Float64Array): number {
  const sum = new Float64Array(apart[0]!.length);
  for (const [j, weight] of weights.entries())
    if (weight > 0) for (let t = 0; t < sum.length; t++) sum[t]! += weight * apart[j]![t]!;
  return dot(sum, sum);
}
