import { matrixOf, timesVector } from '../../math/matrix.ts';
import { simplexMinimum } from '../../math/simplex-minimum.ts';
import { differences } from './differences.ts';
import { nestedWeights } from './nested-weights.ts';
import type { Matching, SynthPanel } from './panel.ts';

/** A synthetic unit and how it compares. */
export interface SynthFit {
  readonly donors: readonly number[];
  /** in the order of `donors` */
  readonly weights: Float64Array;
  /** observed less synthetic, at every time */
  readonly gaps: Float64Array;
  readonly preMspe: number;
  readonly postMspe: number;
  /** post over pre; infinite where the donors reproduce the unit exactly before treatment */
  readonly ratio: number;
  /** mean gap after treatment starts */
  readonly att: number;
  readonly kkt: number;
  /** weights of the predictors, adding up to one; `null` where outcomes are matched */
  readonly v: Float64Array | null;
}

/** The convex combination of `donors` that is nearest to `unit` before treatment (Abadie, Diamond & Hainmueller 2010). */
export function fitSynthetic(
  panel: SynthPanel,
  unit: number,
  donors: readonly number[],
  matching: Matching,
): SynthFit {
  if (matching.by === 'predictors') {
    const { weights, kkt, v } = nestedWeights(panel, unit, donors, matching);
    return withWeights(panel, unit, donors, weights, kkt, v);
  }
  const rows = panel.outcomes.map((row) => row.subarray(0, panel.before));
  const { weights, kkt } = simplexMinimum(differences(rows, unit, donors));
  return withWeights(panel, unit, donors, weights, kkt, null);
}

/** The comparison for weights that are given, without optimising anything. */
export function withWeights(
  panel: SynthPanel,
  unit: number,
  donors: readonly number[],
  weights: Float64Array,
  kkt: number,
  v: Float64Array | null,
): SynthFit {
  const synthetic = timesVector(matrixOf(transposed(donors.map((donor) => panel.outcomes[donor]!))), weights);
  const gaps = panel.outcomes[unit]!.map((value, t) => value - synthetic[t]!);
  const level = panel.outcomes[unit]!.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const pre = meanSquare(gaps.subarray(0, panel.before));
  const exact = pre <= (1e-10 * level) ** 2;
  const postMspe = meanSquare(gaps.subarray(panel.before));
  const after = gaps.subarray(panel.before);
  return {
    donors,
    weights,
    gaps,
    preMspe: exact ? 0 : pre,
    postMspe,
    ratio: exact ? Number.POSITIVE_INFINITY : postMspe / pre,
    att: after.reduce((sum, gap) => sum + gap, 0) / after.length,
    kkt,
    v,
  };
}

function transposed(rows: readonly Float64Array[]): readonly Float64Array[] {
  return Array.from(rows[0]!, (_, t) => Float64Array.from(rows, (row) => row[t]!));
}

function meanSquare(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0) / values.length;
}
