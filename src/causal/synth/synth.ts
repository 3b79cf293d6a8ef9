import { type ReportCard, reportCard } from '../report-card.ts';
import { type Conformal, conformalInterval } from './conformal.ts';
import { fitSynthetic, type SynthFit, withWeights } from './fit.ts';
import { beforeGate, extremeGate, fitGate, hullGate, placeboGate, timeGate } from './gates.ts';
import { type Matching, othersThan, type SynthPanel } from './panel.ts';
import {
  type Placebo,
  type PlaceboRule,
  placeboInTime,
  placebosInSpace,
  type Rank,
  rankOf,
} from './placebo.ts';

export interface SynthOptions {
  readonly matching: Matching;
  readonly rule: PlaceboRule;
  /** donors' weights taken as given, one a unit, instead of being chosen */
  readonly given: Float64Array | null;
  readonly force: boolean;
  readonly assumptions: readonly string[];
  /** the name of the time at a place */
  readonly sayTime: (place: number) => string | number;
}

export interface SynthResult {
  readonly card: ReportCard;
  readonly fit: SynthFit;
  readonly placebos: readonly Placebo[];
  readonly rank: Rank;
  /** the same under the other rule; worked out when asked for, as the interval is */
  readonly otherRank: () => Rank;
  readonly interval: () => Conformal | null;
}

/** Synthetic control with its placebos, its interval and its gates. */
export function syntheticControl(panel: SynthPanel, options: SynthOptions): SynthResult {
  const { matching, rule, given, sayTime } = options;
  const donors = othersThan(panel, panel.treated);
  const fit =
    given === null
      ? fitSynthetic(panel, panel.treated, donors, matching)
      : withWeights(
          panel,
          panel.treated,
          donors,
          Float64Array.from(donors, (i) => given[i]!),
          Number.NaN,
          null,
        );
  const placebos = placebosInSpace(panel, matching, rule);
  const otherRule = rule === 'treated-out' ? 'treated-in' : 'treated-out';
  const rank = rankOf(fit, placebos);
  const gates = [
    beforeGate(panel),
    hullGate(panel),
    fitGate(panel, fit),
    extremeGate(fit, placebos),
    timeGate(fit, placeboInTime(panel), sayTime),
    placeboGate(rank),
  ];
  return {
    card: reportCard(gates, options.assumptions, options.force),
    fit,
    placebos,
    rank,
    otherRank: () => rankOf(fit, placebosInSpace(panel, matching, otherRule)),
    interval: () => conformalInterval(panel, fit.att),
  };
}
