/** A balanced panel: a row of outcomes a unit, over the same times; treatment starts after the first `before` of them. */
export interface SynthPanel {
  readonly outcomes: readonly Float64Array[];
  readonly treated: number;
  readonly before: number;
}

/** What the synthetic unit is made to match. */
export type Matching =
  | { readonly by: 'outcomes' }
  | {
      readonly by: 'predictors';
      /** one row a predictor, one value a unit */
      readonly values: readonly Float64Array[];
      /** the times, of those before treatment, whose squared gaps the predictors' weights minimise: from, and up to without */
      readonly window: readonly [number, number];
    };

/** Every unit but one, and but those left out. */
export function othersThan(panel: SynthPanel, unit: number, leftOut: number = -1): readonly number[] {
  return panel.outcomes.map((_, i) => i).filter((i) => i !== unit && i !== leftOut);
}
