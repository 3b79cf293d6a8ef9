import { reportCard } from '../../causal/report-card.ts';
import {
  type SeriesEffect,
  type SeriesModel,
  seriesEffect,
  seriesModels,
} from '../../causal/series/effect.ts';
import { seriesGates } from '../../causal/series/gates.ts';
import { Problem } from '../../core/index.ts';
import { openTable } from '../table/table.ts';
import { attribution, type ReportCard } from './card.ts';
import { type ReadSeries, readSeries, type SeriesColumns } from './series-table.ts';

export interface SeriesRequest {
  readonly data: string;
  readonly columns: SeriesColumns;
  readonly model: SeriesModel;
  readonly force: boolean;
}

type Time = string | number;
type Interval = readonly [number, number];

export interface SeriesEstimates {
  readonly effect: { readonly average: number; readonly cumulative: number; readonly relative: number };
  /** 95 % */
  readonly interval: { readonly average: Interval; readonly cumulative: Interval };
  /** of the average effect */
  readonly sd: number;
  readonly p: number;
  /** the average effect by each model that can be fitted */
  readonly alternatives: readonly {
    readonly model: SeriesModel;
    readonly average: number;
    readonly low: number;
    readonly high: number;
  }[];
  readonly path: readonly {
    readonly time: Time;
    readonly observed: number;
    readonly expected: number;
    readonly low: number | null;
    readonly high: number | null;
  }[];
}

export interface SeriesEvidence {
  readonly model: SeriesModel;
  /** on the outcome, before treatment: the level at the start, the slope of a trend, then each control */
  readonly coefficients: Readonly<Record<string, number>>;
  /** deviations: irregular part, steps of the level, steps of the slope */
  readonly deviations: { readonly irregular: number; readonly level: number; readonly slope: number };
  readonly sample: { readonly before: number; readonly after: number; readonly start: Time };
}

export type SeriesAnswer = ReportCard &
  SeriesEvidence & { readonly [K in keyof SeriesEstimates]: SeriesEstimates[K] | null };

/** `headcount attribute series`: reads the table, estimates, and lays the answer out. Problems of the table and the options. */
export function attributeSeries({ data, columns, model, force }: SeriesRequest): SeriesAnswer {
  const read = readSeries(openTable(data), columns);
  const { series, times } = read;
  const effect = seriesEffect(series, model);
  if (effect === null)
    throw new Problem(
      'bad-input',
      `Expected more times before treatment than coefficients, and controls that do not depend on each other; ${series.before} times and ${series.controls.length} controls came.`,
      { hint: 'Leave out controls that are constant, or sums or copies of others.' },
    );
  const card = reportCard(
    seriesGates(series, model, effect, (place) => times[place]!),
    [...read.assumptions, ...assumed(model)],
    force,
  );
  return attribution(card, estimates(effect, read), evidence(effect, model, columns, read));
}

function assumed(model: SeriesModel): readonly string[] {
  const names = {
    level: 'the level walks, the controls keep their coefficients',
    trend: 'level and slope walk, the controls keep their coefficients',
    regression: 'level and coefficients stay as they were, and errors are independent',
  };
  return [
    names[model],
    ...(model === 'regression'
      ? []
      : [
          'variances by maximum likelihood; the interval also weighs the other variances that the data allow',
        ]),
  ];
}

function estimates(effect: SeriesEffect, { series, times }: ReadSeries): SeriesEstimates {
  const { average, cumulative, relative, low, high, sd, p, filtered, expected } = effect;
  const after = expected.length;
  const bands = effect.bands();
  return {
    effect: { average, cumulative, relative },
    interval: { average: [low, high], cumulative: [low * after, high * after] },
    sd,
    p,
    alternatives: seriesModels.flatMap((model) => {
      const other = seriesEffect(series, model);
      return other === null ? [] : [{ model, average: other.average, low: other.low, high: other.high }];
    }),
    path: times.map((time, t) => {
      const observed = series.outcome[t]!;
      const h = t - series.before;
      if (h < 0) return { time, observed, expected: filtered.predicted[t]!, low: null, high: null };
      return { time, observed, expected: expected[h]!, low: bands[h]![0], high: bands[h]![1] };
    }),
  };
}

function evidence(
  { filtered, ratios }: SeriesEffect,
  model: SeriesModel,
  { controls }: SeriesColumns,
  { series, times }: ReadSeries,
): SeriesEvidence {
  const names = ['level at the start', ...(model === 'trend' ? ['slope at the start'] : []), ...controls];
  const irregular = Math.sqrt(filtered.sigma2);
  return {
    model,
    coefficients: Object.fromEntries(names.map((name, i) => [name, filtered.coefficients[i]!])),
    deviations: {
      irregular,
      level: irregular * Math.sqrt(ratios.level),
      slope: irregular * Math.sqrt(ratios.slope),
    },
    sample: {
      before: series.before,
      after: series.outcome.length - series.before,
      start: times[series.before]!,
    },
  };
}
