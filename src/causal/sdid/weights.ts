import { mean } from '../../math/mean.ts';
import { type SimplexMinimum, simplexMinimum } from '../../math/simplex-minimum.ts';
import { variance } from '../../math/variance.ts';
import { differences } from '../synth/differences.ts';

/** Standard deviation of the controls' changes from one time to the next before treatment. */
export function noiseLevel(controls: readonly Float64Array[], before: number): number {
  const changes = controls.flatMap((row) =>
    Array.from({ length: before - 1 }, (_, t) => row[t + 1]! - row[t]!),
  );
  return Math.sqrt(variance(changes));
}

/**
 * Unit weights of synthetic DiD: controls that run parallel to the treated before treatment, up to a constant, with the
 * ridge zeta^2 times the number of those times (Arkhangelsky et al. 2021, equation 4).
 */
export function unitWeights(
  controls: readonly Float64Array[],
  treated: Float64Array,
  before: number,
  zeta: number,
): SimplexMinimum {
  const rows = [treated, ...controls].map((row) => centred(row.subarray(0, before)));
  return simplexMinimum(differences(rows, 0, places(controls.length)), zeta * zeta * before);
}

/** Time weights: times before treatment that, up to a constant, stand for the mean after it in each control (equation 6). */
export function timeWeights(controls: readonly Float64Array[], before: number, zeta: number): SimplexMinimum {
  const after = centred(Float64Array.from(controls, (row) => mean(row.subarray(before))));
  const rows = Array.from({ length: before }, (_, t) =>
    centred(Float64Array.from(controls, (row) => row[t]!)),
  );
  return simplexMinimum(differences([after, ...rows], 0, places(before)), zeta * zeta * controls.length);
}

/** The places after the first, which is the target. */
function places(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}

/** An intercept leaves only what differs from the mean. */
function centred(values: Float64Array): Float64Array {
  const middle = mean(values);
  return values.map((value) => value - middle);
}
