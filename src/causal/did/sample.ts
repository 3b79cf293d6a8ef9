import { Problem } from '../../core/index.ts';
import { type DidDesign, type DidOptions, subset } from './design.ts';

/** The units and times that group-time effects are estimated on, with the treated cohorts upwards. */
export interface DidSample {
  readonly design: DidDesign;
  readonly cohorts: readonly number[];
  /** units treated from the first time on: nothing before treatment is known of them */
  readonly alwaysTreated: number;
  /** units whose treatment begins after the last time: they count as never treated */
  readonly treatedLater: number;
  /** with no unit never treated, the last cohort stands in, and times from its treatment on are left out */
  readonly lastCohort: number | null;
}

/**
 * Leaves out what Callaway & Sant'Anna (2021) leave out: units already treated at the first time, and, where every unit is
 * treated in the end, the times from which no comparison is left.
 */
export function sampleFor(whole: DidDesign, options: DidOptions): DidSample {
  const { times } = whole;
  const [first, last] = [times[0]!, times.at(-1)!];
  const all = Array.from({ length: whole.units }, (_, i) => i);
  const kept = all.filter((unit) => whole.cohort[unit]! > first + options.anticipation);
  const treatedLater = kept.filter((unit) => isLater(whole.cohort[unit]!, last));
  const cohort = whole.cohort.map((value) => (value > last ? Number.POSITIVE_INFINITY : value));
  let design = subset({ ...whole, cohort }, kept, times.length);
  let cohorts = cohortsOf(design);
  if (cohorts.length === 0) throw noneTreated(all.length - kept.length);
  let lastCohort: number | null = null;
  if (!design.cohort.includes(Number.POSITIVE_INFINITY)) {
    if (options.control === 'never')
      throw new Problem('not-enough-evidence', 'Expected units that are never treated; every unit is.', {
        hint: 'Compare with units that are not treated yet: --control notyet.',
      });
    lastCohort = cohorts.at(-1)!;
    const stop = lastCohort - options.anticipation;
    const before = times.filter((time) => time < stop).length;
    design = subset(
      design,
      Array.from({ length: design.units }, (_, i) => i),
      before,
    );
    cohorts = cohorts.slice(0, -1);
    if (cohorts.length === 0 || before < 2)
      throw new Problem(
        'not-enough-evidence',
        'Expected a unit that is treated later than another, or never; all are treated at one time.',
        { hint: 'Add units that are never treated.' },
      );
  }
  return {
    design,
    cohorts,
    alwaysTreated: all.length - kept.length,
    treatedLater: treatedLater.length,
    lastCohort,
  };
}

const isLater = (cohort: number, last: number): boolean => cohort > last && Number.isFinite(cohort);

export function cohortsOf({ cohort }: DidDesign): readonly number[] {
  return [...new Set(cohort)].filter(Number.isFinite).sort((a, b) => a - b);
}

function noneTreated(always: number): Problem {
  return new Problem(
    'not-enough-evidence',
    always > 0
      ? 'Expected units with a time before their treatment; all treated units are treated from the first time on.'
      : 'Expected units that become treated within the times of the table; there are none.',
    {
      hint: 'The cohort column holds the first time at which a unit is treated; empty or 0 is never.',
    },
  );
}
