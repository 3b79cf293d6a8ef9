import { fUpper } from '../../math/f-distribution.ts';
import { normalQuantile } from '../../math/normal-quantile.ts';
import { studentTQuantile } from '../../math/student-t.ts';
import type { Gate } from '../report-card.ts';
import { say } from '../say.ts';
import type { Aggregations, Combined } from './aggregate.ts';
import type { DidOptions, SayTime } from './design.ts';
import { dipBefore } from './dip.ts';
import { clusterSums, type GroupTimes } from './group-time.ts';
import { clusterCounts, inferenceOf } from './inference.ts';
import type { Pretest } from './pretest.ts';
import type { DidSample } from './sample.ts';

/** Below this many treated, or comparison, clusters a simulated true null is no longer rejected at its stated rate. */
const fewest = 8;
const fewestClusters = 10;
/** A single cluster that carries more than this share of the variance carries the estimate. */
const mostOfVariance = 0.5;

export interface GateFacts {
  readonly sample: DidSample;
  readonly options: DidOptions;
  readonly effects: GroupTimes;
  readonly summary: Aggregations;
  readonly pretest: Pretest | null;
  /** the smallest effect that would matter to whoever asks */
  readonly matters: number | null;
  readonly sayTime: SayTime;
}

export function didGates(facts: GateFacts): readonly Gate[] {
  return [
    preTrends(facts),
    dip(facts),
    anticipation(facts),
    power(facts),
    ...counts(facts),
    overlap(facts),
    extremeUnit(facts),
  ];
}

/** The Wald statistic against F: with few treated units the chi-squared rejects far too often. */
function preTrends({ sample, pretest }: GateFacts): Gate {
  const name = 'pre-trends';
  if (pretest === null)
    return {
      name,
      passed: null,
      detail: 'no effect before treatment could be tested: too few times before it',
    };
  const { treated, mixed } = clusterCounts(sample.design);
  const spare = treated + mixed - sample.cohorts.length;
  const df2 = spare - pretest.df + 1;
  if (df2 < 1)
    return {
      name,
      passed: null,
      detail: `${pretest.df} effects before treatment are too many to test jointly with ${treated + mixed} treated units`,
    };
  const f = (pretest.wald * df2) / (pretest.df * (spare + sample.cohorts.length));
  const p = fUpper(f, pretest.df, df2);
  return {
    name,
    passed: p >= 0.05,
    detail: `${pretest.df} effects before treatment are jointly ${p >= 0.05 ? 'not told from' : 'not'} zero (F ${say(f)}, p ${say(p)}); a pass does not prove that trends are parallel`,
  };
}

function dip({ sample, options }: GateFacts): Gate {
  const name = 'regression to the mean';
  const found = dipBefore(sample.design, options);
  if (found === null)
    return { name, passed: null, detail: 'needs three times before treatment, and units never treated' };
  const { p } = inferenceOf(sample.design, found.estimate, found.influence);
  const passed = !(p < 0.001);
  return {
    name,
    passed,
    detail: `just before treatment the treated stood ${say(found.estimate)} from their own earlier level, beside the untreated (p ${say(p)})${passed ? '' : '; part of what follows would have come back by itself'}`,
  };
}

function anticipation({ summary, options, sample }: GateFacts): Gate {
  const last = summary.dynamic.byEvent.filter(({ event }) => event < -options.anticipation).at(-1);
  const assumed = `${options.anticipation === 0 ? 'no effect' : `an effect at most ${options.anticipation}`} before treatment is assumed`;
  if (last === undefined) return { name: 'anticipation', passed: null, detail: assumed };
  const { p } = inferenceOf(sample.design, last.estimate, last.influence);
  return {
    name: 'anticipation',
    passed: null,
    detail: `${assumed}; the last effect before it is ${say(last.estimate)} (p ${say(p)})`,
  };
}

function power({ sample, summary, matters }: GateFacts): Gate {
  const { se, df } = inferenceOf(sample.design, summary.simple.estimate, summary.simple.influence);
  const smallest = se * (studentTQuantile(0.975, df) + normalQuantile(0.8));
  const detail = `the smallest effect found four times in five is ${say(smallest)}`;
  if (matters === null)
    return { name: 'power', passed: null, detail: `${detail}; --matters X says which effect must be found` };
  return {
    name: 'power',
    passed: smallest <= matters,
    detail: `${detail}; the one that matters is ${say(matters)}`,
  };
}

function counts({ sample, options }: GateFacts): readonly Gate[] {
  const { design, cohorts } = sample;
  const { treated, never, mixed } = clusterCounts(design);
  const own = design.clusters === design.units;
  const word = own ? 'units' : 'clusters';
  const needed = `at least ${fewest} are needed for an error that can be trusted`;
  const gates: Gate[] = [
    {
      name: `treated ${word}`,
      passed: treated + mixed >= fewest,
      detail: `${treated + mixed} in ${cohorts.length} cohort${cohorts.length === 1 ? '' : 's'}; ${needed}`,
    },
    {
      name: `comparison ${word}`,
      passed: (options.control === 'never' ? never + mixed : design.clusters) >= fewest,
      detail: `${never + mixed} never treated${options.control === 'notyet' ? ', beside those not treated yet' : ''}; ${needed}`,
    },
  ];
  if (!own)
    gates.push({
      name: 'few clusters',
      passed: design.clusters >= fewestClusters,
      detail: `${design.clusters} clusters; at least ${fewestClusters} are needed`,
    });
  return gates;
}

function overlap({ effects, options, sample, sayTime }: GateFacts): Gate {
  const name = 'overlap';
  if (sample.design.covariates.length === 0)
    return { name, passed: null, detail: 'no covariates: treated and untreated are compared as they are' };
  const lost = effects.missing[0];
  if (lost !== undefined)
    return {
      name,
      passed: false,
      detail: `${effects.missing.length} effects could not be estimated, the first for cohort ${sayTime(lost.group)} at ${sayTime(lost.time)}: ${lost.reason}`,
    };
  if (options.method === 'reg')
    return {
      name,
      passed: null,
      detail: 'outcome regression extrapolates where units are unlike; not tested',
    };
  const highest = Math.max(...effects.cells.map((cell) => cell.highestScore ?? 0));
  return {
    name,
    passed: highest < 0.99,
    detail: `the untreated unit most like the treated had a chance of treatment of ${say(highest)}`,
  };
}

function extremeUnit({ sample: { design }, summary }: GateFacts): Gate {
  const share = largestShare(design.cluster, design.clusters, summary.simple);
  if (Number.isNaN(share))
    return {
      name: 'extreme unit',
      passed: false,
      detail: 'no unit differs from its own side: there is no scatter from which an error could be told',
    };
  return {
    name: 'extreme unit',
    passed: share <= mostOfVariance,
    detail: `the unit that moves the estimate most carries ${Math.round(share * 100)} % of its variance`,
  };
}

function largestShare(cluster: Int32Array, clusters: number, { influence }: Combined): number {
  const squares = clusterSums(influence, cluster, clusters).map((sum) => sum * sum);
  return Math.max(...squares) / squares.reduce((sum, square) => sum + square, 0);
}
