import { dot } from '../../math/matrix.ts';
import { mean } from '../../math/mean.ts';
import { simplexMinimum } from '../../math/simplex-minimum.ts';
import { differences } from '../synth/differences.ts';
import { othersThan, type SynthPanel } from '../synth/panel.ts';
import { noiseLevel, timeWeights, unitWeights } from './weights.ts';

export interface SdidFit {
  readonly donors: readonly number[];
  /** the weighted difference in differences */
  readonly estimate: number;
  /** with all controls and all times before treatment weighing the same */
  readonly did: number;
  /** by unit weights without intercept or ridge, and no time weights: synthetic control */
  readonly synth: number;
  /** in the order of `donors` */
  readonly unitWeights: Float64Array;
  readonly timeWeights: Float64Array;
  /** root mean square of the gap before treatment, from its own mean: how closely the weighted donors run with the unit */
  readonly preRms: number;
  /** regularisation of the unit weights, in the unit of the outcome */
  readonly zeta: number;
  /** the larger breach of optimality of the two sets of weights */
  readonly kkt: number;
}

/** Ridge of the time weights: only to make them unique, as in Arkhangelsky et al. (2021), footnote 3. */
const timeRidge = 1e-6;

/** Synthetic difference in differences for one treated unit (Arkhangelsky, Athey, Hirshberg, Imbens & Wager 2021). */
export function syntheticDid(panel: SynthPanel, unit: number, donors: readonly number[]): SdidFit {
  const { outcomes, before } = panel;
  const controls = donors.map((donor) => outcomes[donor]!);
  const own = outcomes[unit]!;
  const noise = noiseLevel(controls, before);
  const zeta = (own.length - before) ** 0.25 * noise;
  const omega = unitWeights(controls, own, before, zeta);
  const lambda = timeWeights(controls, before, timeRidge * noise);
  const pre = outcomes.map((row) => row.subarray(0, before));
  const plain = simplexMinimum(differences(pre, unit, donors));
  const flat = new Float64Array(before).fill(1 / before);
  const even = new Float64Array(donors.length).fill(1 / donors.length);
  return {
    donors,
    estimate:
      change(own, before, lambda.weights) - weightedChange(controls, before, omega.weights, lambda.weights),
    did: change(own, before, flat) - weightedChange(controls, before, even, flat),
    synth:
      afterOf(own, before) -
      controls.reduce((sum, row, j) => sum + plain.weights[j]! * afterOf(row, before), 0),
    unitWeights: omega.weights,
    timeWeights: lambda.weights,
    preRms: Math.sqrt((omega.value - zeta * zeta * before * dot(omega.weights, omega.weights)) / before),
    zeta,
    kkt: Math.max(omega.kkt, lambda.kkt),
  };
}

/** Every control as if it had been treated, among the other controls (placebo, the treated unit left out). */
export function placeboEstimates(panel: SynthPanel): readonly SdidPlacebo[] {
  return othersThan(panel, panel.treated).map((unit) => {
    const { estimate, preRms } = syntheticDid(panel, unit, othersThan(panel, unit, panel.treated));
    return { unit, estimate, preRms };
  });
}

export interface SdidPlacebo {
  readonly unit: number;
  readonly estimate: number;
  readonly preRms: number;
}

function change(row: Float64Array, before: number, lambda: Float64Array): number {
  let base = 0;
  for (let t = 0; t < before; t++) base += lambda[t]! * row[t]!;
  return afterOf(row, before) - base;
}

function weightedChange(
  rows: readonly Float64Array[],
  before: number,
  omega: Float64Array,
  lambda: Float64Array,
): number {
  return rows.reduce((sum, row, j) => sum + omega[j]! * change(row, before, lambda), 0);
}

function afterOf(row: Float64Array, before: number): number {
  return mean(row.subarray(before));
}
