import { fitSynthetic, type SynthFit } from './fit.ts';
import { type Matching, othersThan, type SynthPanel } from './panel.ts';

/** Whether the treated unit may be a donor of the placebos. */
export const placeboRules = ['treated-out', 'treated-in'] as const;
export type PlaceboRule = (typeof placeboRules)[number];

export interface Placebo {
  readonly unit: number;
  readonly fit: SynthFit;
}

/** Where the treated unit's ratio stands among all units' ratios, largest first. */
export interface Rank {
  readonly rank: number;
  readonly of: number;
  /** share of units, the treated one counted, whose ratio is at least as large */
  readonly p: number;
}

/** Every donor treated as if it had been the treated unit (placebo in space). */
export function placebosInSpace(
  panel: SynthPanel,
  matching: Matching,
  rule: PlaceboRule,
): readonly Placebo[] {
  return othersThan(panel, panel.treated).flatMap((unit) => {
    const donors = othersThan(panel, unit, rule === 'treated-out' ? panel.treated : -1);
    return donors.length === 0 ? [] : [{ unit, fit: fitSynthetic(panel, unit, donors, matching) }];
  });
}

export function rankOf(own: SynthFit, placebos: readonly Placebo[]): Rank {
  const of = placebos.length + 1;
  const above = placebos.filter(({ fit }) => fit.ratio > own.ratio).length;
  const level = placebos.filter(({ fit }) => fit.ratio >= own.ratio).length;
  return { rank: above + 1, of, p: (level + 1) / of };
}

/** Treatment as if it had started at two thirds of the times before it; `null` where fewer than six come before. */
export function placeboInTime(
  panel: SynthPanel,
): { readonly before: number; readonly att: number; readonly rank: Rank } | null {
  if (panel.before < 6) return null;
  const before = Math.floor((panel.before * 2) / 3);
  const early = { ...panel, outcomes: panel.outcomes.map((row) => row.subarray(0, panel.before)), before };
  const matching: Matching = { by: 'outcomes' };
  const own = fitSynthetic(early, early.treated, othersThan(early, early.treated), matching);
  return { before, att: own.att, rank: rankOf(own, placebosInSpace(early, matching, 'treated-out')) };
}
