/** One line over the chart's positions; an unknown value leaves a gap. */
export interface ChartLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** observed is drawn whole, a counterfactual dashed, context (placebos) thin and without a label */
  readonly role: 'observed' | 'counterfactual' | 'context';
}

/** Estimates with their intervals, one a position; an unknown one is not drawn. */
export interface ChartRanges {
  readonly name: string;
  readonly best: readonly (number | null)[];
  readonly low: readonly (number | null)[];
  readonly high: readonly (number | null)[];
}

/** What both the terminal and the SVG draw. All arrays are as long as `positions`. */
export interface Chart {
  /** the finding, as a sentence that the data support */
  readonly title: string;
  /** what is measured, in which unit, over which period */
  readonly subtitle: string;
  /** source and method, in a line */
  readonly foot: string;
  /** the labels along the bottom, in order: years, months, event times */
  readonly positions: readonly string[];
  readonly lines: readonly ChartLine[];
  readonly ranges?: ChartRanges;
  /** an interval around a line, drawn behind it */
  readonly band?: { readonly low: readonly (number | null)[]; readonly high: readonly (number | null)[] };
  /** what happened, at the first position that it touches */
  readonly mark: { readonly at: number; readonly label: string } | null;
  /** whether zero belongs to the picture: a gap or an effect does, a level need not */
  readonly zero: boolean;
}

/** Every number that the chart draws. */
export function drawn(chart: Chart): readonly number[] {
  const { lines, ranges, band } = chart;
  return [
    ...lines.map((line) => line.values),
    ...(ranges ? [ranges.best, ranges.low, ranges.high] : []),
    ...(band ? [band.low, band.high] : []),
  ]
    .flat()
    .filter((value) => value !== null)
    .filter(Number.isFinite);
}
