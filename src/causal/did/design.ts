/**
 * A panel for difference in differences. Values by unit and time lie unit after unit: the value of unit i at time j is at
 * `i * times.length + j`.
 */
export interface DidDesign {
  readonly units: number;
  /** times upwards, on any axis of numbers */
  readonly times: readonly number[];
  /** NaN where a unit was not observed at a time */
  readonly outcome: Float64Array;
  /** the time from which each unit is treated; Infinity is never */
  readonly cohort: Float64Array;
  readonly covariates: readonly Float64Array[];
  /** the cluster of each unit, from 0 */
  readonly cluster: Int32Array;
  readonly clusters: number;
}

/** A time of the axis as the table writes it. */
export type SayTime = (time: number) => string | number;

export interface DidOptions {
  /** who stands for what would have happened: units never treated, or also those not treated yet */
  readonly control: 'never' | 'notyet';
  readonly method: 'reg' | 'ipw' | 'dr';
  /** the base of estimates before treatment: the time just before, or always the last one before treatment */
  readonly base: 'varying' | 'universal';
  /** how much time before treatment its effect may already be felt */
  readonly anticipation: number;
}

/** The part of a design that some units and the first few times make. */
export function subset(design: DidDesign, units: readonly number[], times: number): DidDesign {
  const width = design.times.length;
  const cut = (values: Float64Array): Float64Array => {
    const kept = new Float64Array(units.length * times);
    units.forEach((unit, i) => {
      kept.set(values.subarray(unit * width, unit * width + times), i * times);
    });
    return kept;
  };
  const codes = new Map<number, number>();
  const cluster = Int32Array.from(units, (unit) => {
    const name = design.cluster[unit]!;
    if (!codes.has(name)) codes.set(name, codes.size);
    return codes.get(name)!;
  });
  return {
    units: units.length,
    times: design.times.slice(0, times),
    outcome: cut(design.outcome),
    cohort: Float64Array.from(units, (unit) => design.cohort[unit]!),
    covariates: design.covariates.map(cut),
    cluster,
    clusters: codes.size,
  };
}

/** Whole at every time. */
export function observedThroughout({ times, outcome, covariates }: DidDesign, unit: number): boolean {
  const width = times.length;
  for (let at = unit * width; at < (unit + 1) * width; at++)
    if (Number.isNaN(outcome[at]!) || covariates.some((values) => Number.isNaN(values[at]!))) return false;
  return true;
}
