import { mean } from '../../math/mean.ts';
import { forecastSeries } from './forecast.ts';
import { likelihoodOf } from './likelihood.ts';
import { mixtureCdf, mixtureQuantile, mixtureSd, type Part } from './mixture.ts';
import { type Filtered, filterSeries, type Ratios, type Walk } from './state-space.ts';

/** `regression` has neither level nor slope walk: least squares with a constant. */
export const seriesModels = ['level', 'trend', 'regression'] as const;
export type SeriesModel = (typeof seriesModels)[number];

/** One series with its controls, over all times; treatment starts after the first `before`. */
export interface Series {
  readonly outcome: Float64Array;
  readonly controls: readonly Float64Array[];
  readonly before: number;
}

export interface SeriesEffect {
  readonly average: number;
  readonly cumulative: number;
  /** cumulative effect over the cumulative expectation */
  readonly relative: number;
  /** of the average effect, 95 % */
  readonly low: number;
  readonly high: number;
  readonly sd: number;
  /** two-sided, of no average effect */
  readonly p: number;
  readonly filtered: Filtered;
  readonly ratios: Ratios;
  /** what was expected at each time after treatment */
  readonly expected: Float64Array;
  /** its 95 % interval at each time; worked out when asked for */
  readonly bands: () => readonly (readonly [number, number])[];
}

/** The effect after treatment beside what the series and its controls let expect; `null` for a singular design. */
export function seriesEffect(series: Series, model: SeriesModel): SeriesEffect | null {
  const { outcome, controls, before } = series;
  const walk: Walk = model === 'trend' ? 'trend' : 'level';
  const early = {
    outcome: outcome.subarray(0, before),
    controls: controls.map((c) => c.subarray(0, before)),
  };
  const late = controls.map((control) => control.subarray(before));
  const after = outcome.length - before;
  const still = { level: 0, slope: 0 };
  const flat = model === 'regression' ? filterSeries(early, walk, still) : null;
  const likelihood =
    model === 'regression'
      ? flat && {
          best: { ratios: still, filtered: flat },
          grid: [{ ratios: still, filtered: flat, share: 1 }],
        }
      : likelihoodOf(early, walk);
  if (likelihood === null) return null;
  const { best, grid } = likelihood;
  const forecast = (filtered: Filtered, ratios: Ratios): ReturnType<typeof forecastSeries> =>
    forecastSeries(filtered, walk, ratios, late, { before, after });
  const observed = outcome.subarray(before);
  const ahead = grid.map((point) => ({ ...point, forecast: forecast(point.filtered, point.ratios) }));
  const parts: readonly Part[] = ahead.map(({ share, filtered, forecast: { expected, variance } }) => ({
    share,
    centre: mean(observed) - mean(expected),
    scale: Math.sqrt(filtered.sigma2 * variance),
    df: filtered.df,
  }));
  const { expected } = forecast(best.filtered, best.ratios);
  const average = mean(observed) - mean(expected);
  const below = mixtureCdf(parts, 0);
  return {
    average,
    cumulative: average * after,
    relative: (average * after) / expected.reduce((sum, value) => sum + value, 0),
    low: mixtureQuantile(parts, 0.025),
    high: mixtureQuantile(parts, 0.975),
    sd: mixtureSd(parts),
    p: Math.min(1, 2 * Math.min(below, 1 - below)),
    ...best,
    expected,
    bands: () =>
      Array.from(expected, (_, h) => {
        const single = ahead.map(({ share, filtered, forecast: { expected: path, variances } }) => ({
          share,
          centre: path[h]!,
          scale: Math.sqrt(filtered.sigma2 * variances[h]!),
          df: filtered.df,
        }));
        return [mixtureQuantile(single, 0.025), mixtureQuantile(single, 0.975)];
      }),
  };
}
