import { attributeSdidPanel } from '../../causal/sdid/sdid.ts';
import { openTable } from '../table/table.ts';
import { attribution, type ReportCard } from './card.ts';
import { readSynth, type SynthColumns } from './synth-panel.ts';

export interface SdidRequest {
  readonly data: string;
  readonly columns: SynthColumns;
  readonly force: boolean;
}

type Time = string | number;

export interface SdidEstimates {
  readonly estimate: number;
  /** difference in differences with equal weights */
  readonly did: number;
  /** synthetic control, outcomes only */
  readonly synth: number;
  readonly unitWeights: Readonly<Record<string, number>>;
  readonly timeWeights: Readonly<Record<string, number>>;
  readonly placeboSd: number;
  readonly placebos: readonly { readonly unit: string; readonly estimate: number }[];
  readonly interval: readonly [number, number];
  readonly rank: number;
  readonly p: number;
  /** the weighted controls, moved by the gap that the time weights give before treatment */
  readonly path: readonly { readonly time: Time; readonly observed: number; readonly synthetic: number }[];
}

export interface SdidEvidence {
  readonly zeta: number;
  readonly kkt: number;
  readonly of: number;
  readonly placeboRule: 'treated-out';
  readonly sample: {
    readonly treated: string;
    readonly donors: number;
    readonly before: number;
    readonly after: number;
    readonly start: Time;
  };
}

export type SdidAnswer = ReportCard &
  SdidEvidence & { readonly [K in keyof SdidEstimates]: SdidEstimates[K] | null };

/** `headcount attribute sdid`: reads the panel, estimates, and lays the answer out. Problems of the table and the options. */
export function attributeSdid({ data, columns, force }: SdidRequest): SdidAnswer {
  const { panel, units, times, assumptions } = readSynth(openTable(data), columns);
  const result = attributeSdidPanel(panel, {
    force,
    assumptions: [
      ...assumptions,
      'without treatment the unit would have run parallel to its weighted donors, up to a constant',
      'the interval takes the donors’ placebo estimates to scatter as the treated unit’s error does, and more where it is followed less closely; p ranks estimates over the fit before treatment',
    ],
  });
  const { fit, placebos, placeboSd, interval, rank, p } = result;
  const own = panel.outcomes[panel.treated]!;
  const weighted = own.map((_, t) =>
    fit.donors.reduce((sum, donor, j) => sum + fit.unitWeights[j]! * panel.outcomes[donor]![t]!, 0),
  );
  const apart = fit.timeWeights.reduce((sum, weight, t) => sum + weight * (own[t]! - weighted[t]!), 0);
  const estimates: SdidEstimates = {
    estimate: fit.estimate,
    did: fit.did,
    synth: fit.synth,
    unitWeights: Object.fromEntries(fit.donors.map((donor, j) => [units[donor]!, fit.unitWeights[j]!])),
    timeWeights: Object.fromEntries(Array.from(fit.timeWeights, (weight, t) => [String(times[t]), weight])),
    placeboSd,
    placebos: placebos.map(({ unit, estimate }) => ({ unit: units[unit]!, estimate })),
    interval,
    rank,
    p,
    path: times.map((time, t) => ({ time, observed: own[t]!, synthetic: weighted[t]! + apart })),
  };
  const { before, treated } = panel;
  const evidence: SdidEvidence = {
    zeta: fit.zeta,
    kkt: fit.kkt,
    of: placebos.length + 1,
    placeboRule: 'treated-out',
    sample: {
      treated: units[treated]!,
      donors: fit.donors.length,
      before,
      after: times.length - before,
      start: times[before]!,
    },
  };
  return attribution(result.card, estimates, evidence);
}
