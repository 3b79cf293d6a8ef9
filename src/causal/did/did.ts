import { Problem } from '../../core/index.ts';
import { type ReportCard, reportCard } from '../report-card.ts';
import { type Aggregations, aggregate } from './aggregate.ts';
import { type BaconPart, bacon } from './bacon.ts';
import { type DidDesign, type DidOptions, observedThroughout, type SayTime } from './design.ts';
import { didGates } from './gates.ts';
import { type GroupTimes, groupTimes } from './group-time.ts';
import { type Pretest, pretest } from './pretest.ts';
import { type DidSample, sampleFor } from './sample.ts';
import { type TwoWay, twoWay } from './two-way.ts';

export interface DidResult {
  readonly card: ReportCard;
  readonly sample: DidSample;
  readonly effects: GroupTimes;
  readonly summary: Aggregations;
  readonly pretest: Pretest | null;
  readonly twfe: TwoWay | null;
  /** `null` where a unit is not observed at every time: the decomposition holds for whole panels */
  readonly bacon: readonly BaconPart[] | null;
}

export interface DidAsked {
  readonly options: DidOptions;
  readonly matters: number | null;
  readonly force: boolean;
  readonly sayTime: SayTime;
  /** what reading the table has already assumed */
  readonly assumptions: readonly string[];
}

/** Difference in differences with staggered treatment, its report card first. Problem: `not-enough-evidence`. */
export function differenceInDifferences(design: DidDesign, asked: DidAsked): DidResult {
  const { options } = asked;
  const sample = sampleFor(design, options);
  const effects = groupTimes(sample, options);
  if (!effects.cells.some((cell) => cell.post)) {
    const [first] = effects.missing;
    throw new Problem(
      'not-enough-evidence',
      `Expected at least one effect after treatment; none can be estimated${first === undefined ? '' : ` (${first.reason})`}.`,
      { hint: 'Fewer covariates, another --control, or more units would give a comparison.' },
    );
  }
  const summary = aggregate(sample.design, effects.cells);
  const tested = pretest(
    sample.design,
    effects.cells.filter((cell) => cell.post || cell.time < cell.group - options.anticipation),
  );
  const gates = didGates({
    sample,
    options,
    effects,
    summary,
    pretest: tested,
    matters: asked.matters,
    sayTime: asked.sayTime,
  });
  const whole = Array.from({ length: design.units }, (_, unit) => unit).every((unit) =>
    observedThroughout({ ...design, covariates: [] }, unit),
  );
  const twfe = twoWay(design);
  return {
    card: reportCard(gates, [...asked.assumptions, ...assumed(sample, effects, asked)], asked.force),
    sample,
    effects,
    summary,
    pretest: tested,
    twfe,
    bacon: whole && twfe !== null ? bacon(design) : null,
  };
}

function assumed(
  sample: DidSample,
  { missing }: GroupTimes,
  { options, sayTime }: DidAsked,
): readonly string[] {
  const lines = [
    options.control === 'never'
      ? 'compared with units that are never treated'
      : 'compared with units that are not treated yet, and never treated ones',
    `effects before treatment against ${options.base === 'varying' ? 'the time just before' : 'the last time before treatment'}`,
    'standard errors from influence functions, without a small-sample correction; intervals and p values by Welch’s t',
    'the two-way estimate takes every unit, those treated throughout included',
  ];
  if (sample.alwaysTreated > 0)
    lines.push(
      `${sample.alwaysTreated} units treated from the first time on are left out of group-time effects`,
    );
  if (sample.treatedLater > 0)
    lines.push(`${sample.treatedLater} units first treated after the last time count as never treated`);
  if (sample.lastCohort !== null)
    lines.push(
      `no unit is never treated: the cohort of ${sayTime(sample.lastCohort)} only serves as comparison, and times from its treatment on are left out`,
    );
  if (sample.design.covariates.length > 0)
    lines.push('covariates as they were at the earlier of the two times compared');
  if (missing.length > 0)
    lines.push(`${missing.length} group-time effects could not be estimated and are left out`);
  return lines;
}
