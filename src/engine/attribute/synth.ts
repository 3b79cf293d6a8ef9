import type { PlaceboRule } from '../../causal/synth/placebo.ts';
import { type SynthResult, syntheticControl } from '../../causal/synth/synth.ts';
import { Problem } from '../../core/index.ts';
import { openTable } from '../table/table.ts';
import { attribution, type ReportCard } from './card.ts';
import { type ReadSynth, readSynth, type SynthColumns } from './synth-panel.ts';
import { readPredictors } from './synth-predictors.ts';

export interface SynthRequest {
  readonly data: string;
  readonly columns: SynthColumns;
  /** as `readPredictors` takes them; `null` matches the outcome at every time before treatment */
  readonly predictors: string | null;
  readonly window: string | null;
  readonly rule: PlaceboRule;
  /** donors' weights by name, taken as given; `null` chooses them */
  readonly weights: Readonly<Record<string, number>> | null;
  readonly force: boolean;
}

type Time = string | number;

export interface SynthEstimates {
  readonly weights: Readonly<Record<string, number>>;
  readonly att: number;
  readonly ratio: number | null;
  readonly gaps: readonly {
    readonly time: Time;
    readonly gap: number;
    readonly observed: number;
    readonly synthetic: number;
  }[];
  readonly placebos: readonly {
    readonly unit: string;
    readonly ratio: number | null;
    readonly preRmspe: number;
    readonly att: number;
  }[];
  readonly rank: number;
  readonly p: number;
  readonly otherRule: { readonly placeboRule: PlaceboRule; readonly rank: number; readonly p: number };
  /** for an effect that is the same at every time, 90 %; `null` where the times are too few or no end was found */
  readonly interval: {
    readonly low: number;
    readonly high: number;
    readonly level: number;
    readonly pOfNone: number;
  } | null;
}

export interface SynthEvidence {
  readonly preRmspe: number;
  readonly preMspe: number;
  /** the largest breach of the optimality conditions, free of scale; `null` where weights were given */
  readonly kkt: number | null;
  readonly of: number;
  readonly placeboRule: PlaceboRule;
  readonly predictors: readonly { readonly name: string; readonly weight: number }[] | null;
  readonly sample: {
    readonly treated: string;
    readonly donors: number;
    readonly before: number;
    readonly after: number;
    readonly start: Time;
  };
}

export type SynthAnswer = ReportCard &
  SynthEvidence & { readonly [K in keyof SynthEstimates]: SynthEstimates[K] | null };

/** `headcount attribute synth`: reads the panel, estimates, and lays the answer out. Problems of the table and the options. */
export function attributeSynth(request: SynthRequest): SynthAnswer {
  const { columns, rule } = request;
  const table = openTable(request.data);
  const read = readSynth(table, columns);
  const named = request.predictors;
  const { matching, assumptions } =
    named === null
      ? {
          matching: { by: 'outcomes' } as const,
          assumptions: [`"${columns.outcome}" is matched at every time before treatment`],
        }
      : readPredictors(table, named, request.window, read);
  const result = syntheticControl(read.panel, {
    matching,
    rule,
    given: request.weights === null ? null : givenWeights(request.weights, read),
    force: request.force,
    assumptions: [
      ...read.assumptions,
      ...assumptions,
      rule === 'treated-out'
        ? 'placebos are not made of the treated unit (its later outcomes carry its treatment)'
        : 'placebos may be made of the treated unit, as every other unit may',
      'the interval holds for an effect that is the same at every time after treatment, and errors that may be shifted in time',
    ],
    sayTime: (place) => read.times[place]!,
  });
  const names =
    named === null ? null : assumptions.flatMap((line) => /^predictor (.*): mean of/.exec(line)?.[1] ?? []);
  return attribution(result.card, estimates(result, request, read), evidence(result, request, read, names));
}

function givenWeights(given: Readonly<Record<string, number>>, { units, panel }: ReadSynth): Float64Array {
  const unknown = Object.keys(given).find(
    (name) => !units.includes(name) || units.indexOf(name) === panel.treated,
  );
  if (unknown !== undefined)
    throw new Problem('bad-option', `Expected --weights of donors; "${unknown.slice(0, 60)}" is none.`);
  return Float64Array.from(units, (name) => given[name] ?? 0);
}

function evidence(
  { fit, rank }: SynthResult,
  { columns, rule }: SynthRequest,
  { panel, units, times }: ReadSynth,
  names: readonly string[] | null,
): SynthEvidence {
  return {
    preRmspe: Math.sqrt(fit.preMspe),
    preMspe: fit.preMspe,
    kkt: Number.isNaN(fit.kkt) ? null : fit.kkt,
    of: rank.of,
    placeboRule: rule,
    predictors:
      fit.v === null || names === null ? null : names.map((name, i) => ({ name, weight: fit.v![i]! })),
    sample: {
      treated: columns.treated,
      donors: units.length - 1,
      before: panel.before,
      after: times.length - panel.before,
      start: times[panel.before]!,
    },
  };
}

function estimates(
  { fit, placebos, rank, otherRank, interval }: SynthResult,
  { rule }: SynthRequest,
  { panel, units, times }: ReadSynth,
): SynthEstimates {
  const other = otherRank();
  return {
    weights: Object.fromEntries(fit.donors.map((donor, i) => [units[donor]!, fit.weights[i]!])),
    att: fit.att,
    ratio: finite(fit.ratio),
    gaps: times.map((time, t) => {
      const observed = panel.outcomes[panel.treated]![t]!;
      return { time, gap: fit.gaps[t]!, observed, synthetic: observed - fit.gaps[t]! };
    }),
    placebos: placebos
      .map(({ unit, fit: placebo }) => ({
        unit: units[unit]!,
        ratio: finite(placebo.ratio),
        preRmspe: Math.sqrt(placebo.preMspe),
        att: placebo.att,
      }))
      .toSorted((a, b) => (b.ratio ?? Number.MAX_VALUE) - (a.ratio ?? Number.MAX_VALUE)),
    rank: rank.rank,
    p: rank.p,
    otherRule: {
      placeboRule: rule === 'treated-out' ? 'treated-in' : 'treated-out',
      rank: other.rank,
      p: other.p,
    },
    interval: interval(),
  };
}

/** JSON has no infinity: a ratio over an exact fit is `null`. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
