import type { Combined } from './aggregate.ts';
import type { DidDesign, DidOptions } from './design.ts';
import { standardError } from './group-time.ts';

/**
 * How far the treated stood from their own earlier level at the last time before treatment, beyond what the never treated
 * did: what would return by itself (Ashenfelter 1978). Averaged over cohorts by size; `null` where no cohort has two
 * times before, or nobody is never treated, or values are missing.
 */
export function dipBefore(design: DidDesign, { anticipation }: DidOptions): Combined | null {
  const { units, times, outcome, cohort } = design;
  const width = times.length;
  const never = unitsWhere(cohort, (value) => value === Number.POSITIVE_INFINITY);
  const cohorts = [...new Set(cohort)].filter(Number.isFinite);
  const influence = new Float64Array(units);
  let [estimate, weights] = [0, 0];
  for (const group of cohorts) {
    const before = times.filter((time) => time + anticipation < group).length;
    if (before < 3 || never.length === 0) continue;
    const treated = unitsWhere(cohort, (value) => value === group);
    weights += treated.length;
    for (const [sign, side] of [
      [1, treated],
      [-1, never],
    ] as const) {
      const dips = side.map((unit) => dipOf(outcome, unit * width, before));
      const centre = dips.reduce((sum, dip) => sum + dip, 0) / side.length;
      estimate += sign * treated.length * centre;
      side.forEach((unit, i) => {
        influence[unit]! += (sign * treated.length * units * (dips[i]! - centre)) / side.length;
      });
    }
  }
  if (weights === 0 || Number.isNaN(estimate)) return null;
  const scaled = influence.map((value) => value / weights);
  return { estimate: estimate / weights, se: standardError(design, scaled), influence: scaled };
}

function unitsWhere(cohort: Float64Array, keep: (value: number) => boolean): readonly number[] {
  return [...cohort.keys()].filter((unit) => keep(cohort[unit]!));
}

/** The last value before treatment less the mean of those before it. */
function dipOf(outcome: Float64Array, start: number, before: number): number {
  let sum = 0;
  for (let t = 0; t < before - 1; t++) sum += outcome[start + t]!;
  return outcome[start + before - 1]! - sum / (before - 1);
}
