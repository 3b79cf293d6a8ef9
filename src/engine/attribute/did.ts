import type { Combined } from '../../causal/did/aggregate.ts';
import { multiplierBootstrap } from '../../causal/did/bootstrap.ts';
import type { DidDesign, DidOptions } from '../../causal/did/design.ts';
import { type DidResult, differenceInDifferences } from '../../causal/did/did.ts';
import { inferenceOf } from '../../causal/did/inference.ts';
import type { Pretest } from '../../causal/did/pretest.ts';
import type { TwoWay } from '../../causal/did/two-way.ts';
import { openTable } from '../table/table.ts';
import { attribution, type ReportCard } from './card.ts';
import { type DidColumns, type ReadDesign, readDesign, type Unbalanced } from './did-design.ts';

export interface DidRequest {
  readonly data: string;
  readonly columns: DidColumns;
  readonly options: DidOptions;
  readonly unbalanced: Unbalanced;
  readonly matters: number | null;
  /** draws of the multiplier bootstrap; 0 leaves it out */
  readonly bootstrap: number;
  readonly seed: number;
  readonly force: boolean;
}

/** `se` is the analytic error; `low`, `high` (95 %) and `p` rest on `welchSe`, which allows for few units. */
export interface Estimate {
  readonly estimate: number;
  readonly se: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly welchSe: number;
}

type Time = string | number;
type Of<K extends string, V> = Estimate & { readonly [key in K]: V };

export interface DidEstimates {
  readonly attGt: readonly (Of<'group' | 'time', Time> & { readonly base: Time; readonly post: boolean })[];
  readonly aggregations: {
    readonly simple: Estimate;
    readonly dynamic: { readonly overall: Estimate; readonly byEvent: readonly Of<'event', number>[] };
    readonly group: { readonly overall: Estimate; readonly byGroup: readonly Of<'group', Time>[] };
    readonly calendar: { readonly overall: Estimate; readonly byTime: readonly Of<'time', Time>[] };
  };
  readonly twfe: TwoWay | null;
  readonly bacon:
    | readonly {
        readonly type: string;
        readonly treated: Time;
        readonly control: Time;
        readonly weight: number;
        readonly estimate: number;
      }[]
    | null;
  readonly bootstrap: {
    readonly draws: number;
    readonly seed: number;
    readonly simple: number;
    readonly byEvent: readonly { readonly event: number; readonly se: number }[];
    /** times an error of `byEvent`: half a band that holds all events together, 95 % */
    readonly criticalValue: number;
  } | null;
}

export interface DidEvidence {
  readonly pretest: Pretest | null;
  readonly sample: {
    readonly units: number;
    readonly times: number;
    readonly treated: number;
    readonly never: number;
  };
  readonly missing: readonly { readonly group: Time; readonly time: Time; readonly reason: string }[];
}

export type DidAnswer = ReportCard &
  DidEvidence & { readonly [K in keyof DidEstimates]: DidEstimates[K] | null };

/** `headcount attribute did`: reads the table, estimates, and lays the answer out. Problems of the table and the design. */
export function attributeDid(request: DidRequest): DidAnswer {
  const read = readDesign(openTable(request.data), request.columns, request.unbalanced);
  const result = differenceInDifferences(read.design, { ...request, ...read });
  return attribution(result.card, estimates(result, request, read), evidence(result, read));
}

function evidence({ sample, effects, pretest }: DidResult, { sayTime }: ReadDesign): DidEvidence {
  const { units, times, cohort } = sample.design;
  const treated = cohort.filter(Number.isFinite).length;
  return {
    pretest,
    sample: { units, times: times.length, treated, never: units - treated },
    missing: effects.missing.map((cell) => ({
      ...cell,
      group: sayTime(cell.group),
      time: sayTime(cell.time),
    })),
  };
}

function estimates(result: DidResult, request: DidRequest, { sayTime }: ReadDesign): DidEstimates {
  const { effects, summary, twfe, bacon, sample } = result;
  const { design } = sample;
  const of = (combined: Combined): Estimate => estimateOf(design, combined);
  const { simple, dynamic, group, calendar } = summary;
  return {
    attGt: effects.cells.map((cell) => ({
      group: sayTime(cell.group),
      time: sayTime(cell.time),
      base: sayTime(cell.base),
      post: cell.post,
      ...of(cell),
    })),
    aggregations: {
      simple: of(simple),
      dynamic: {
        overall: of(dynamic.overall),
        byEvent: dynamic.byEvent.map((part) => ({ event: part.event, ...of(part) })),
      },
      group: {
        overall: of(group.overall),
        byGroup: group.byGroup.map((part) => ({ group: sayTime(part.group), ...of(part) })),
      },
      calendar: {
        overall: of(calendar.overall),
        byTime: calendar.byTime.map((part) => ({ time: sayTime(part.time), ...of(part) })),
      },
    },
    twfe,
    bacon:
      bacon?.map((part) => ({
        ...part,
        treated: sayTime(part.treated),
        control: cohortName(part.control, sayTime),
      })) ?? null,
    bootstrap: request.bootstrap === 0 ? null : bootstrapped(result, request),
  };
}

function estimateOf(design: DidDesign, { estimate, se, influence }: Combined): Estimate {
  const { se: welchSe, low, high, p } = inferenceOf(design, estimate, influence);
  return { estimate, se, low, high, p, welchSe };
}

function cohortName(cohort: number, sayTime: (time: number) => Time): Time {
  if (cohort === Number.POSITIVE_INFINITY) return 'never';
  return cohort === Number.NEGATIVE_INFINITY ? 'always' : sayTime(cohort);
}

function bootstrapped(
  { sample, summary }: DidResult,
  { bootstrap, seed }: DidRequest,
): DidEstimates['bootstrap'] {
  const { byEvent } = summary.dynamic;
  const [simple] = multiplierBootstrap(sample.design, [summary.simple.influence], bootstrap, seed).se;
  const events = multiplierBootstrap(
    sample.design,
    byEvent.map(({ influence }) => influence),
    bootstrap,
    seed,
  );
  return {
    draws: bootstrap,
    seed,
    simple: simple!,
    byEvent: byEvent.map(({ event }, k) => ({ event, se: events.se[k]! })),
    criticalValue: events.criticalValue,
  };
}
