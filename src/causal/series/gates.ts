import { chiSquaredUpper } from '../../math/chi-squared.ts';
import { quantile } from '../../math/quantile.ts';
import type { Gate } from '../report-card.ts';
import { say } from '../say.ts';
import { type Series, type SeriesEffect, type SeriesModel, seriesEffect } from './effect.ts';

/** Times before treatment that a walk and each control need to be estimated at all. */
const fewestBefore = 8;
const perControl = 3;
/** Below this chance the check counts as failed: several are looked at. */
const surprising = 0.01;

export function seriesGates(
  series: Series,
  model: SeriesModel,
  effect: SeriesEffect,
  sayTime: (place: number) => string | number,
): readonly Gate[] {
  return [
    lengthGate(series),
    residualGate(effect, series.controls.length),
    backtest(series, model, sayTime),
    controlsGate(series),
  ];
}

export function lengthGate({ before, controls }: Series): Gate {
  const least = fewestBefore + perControl * controls.length;
  return {
    name: 'times before treatment',
    passed: before >= least,
    detail: `${before} come before treatment; at least ${least} are needed with ${controls.length} ${controls.length === 1 ? 'control' : 'controls'}`,
  };
}

/** Ljung & Box (1978) on the one-step errors before treatment. */
function residualGate({ filtered }: SeriesEffect, controls: number): Gate {
  const name = 'errors without memory';
  const errors = filtered.innovations.subarray(1);
  const n = errors.length;
  const lags = Math.min(10, Math.floor(n / 5));
  if (lags < 1 || n <= controls + 2) return { name, passed: null, detail: 'too few times before treatment' };
  const whole = errors.reduce((sum, error) => sum + error * error, 0);
  let statistic = 0;
  for (let lag = 1; lag <= lags; lag++) {
    let product = 0;
    for (let t = lag; t < n; t++) product += errors[t]! * errors[t - lag]!;
    statistic += (product / whole) ** 2 / (n - lag);
  }
  statistic *= n * (n + 2);
  const p = chiSquaredUpper(statistic, lags);
  return {
    name,
    passed: p >= surprising,
    detail: `Ljung-Box of ${lags} lags ${say(statistic)}, p ${say(p)}${p >= surprising ? '' : ': the model leaves a pattern, so its interval is too narrow'}`,
  };
}

/** Treatment as if it had come at two thirds of the times before it. */
function backtest(series: Series, model: SeriesModel, sayTime: (place: number) => string | number): Gate {
  const name = 'placebo in time';
  const before = Math.floor((series.before * 2) / 3);
  const early: Series = {
    outcome: series.outcome.subarray(0, series.before),
    controls: series.controls.map((control) => control.subarray(0, series.before)),
    before,
  };
  if (lengthGate(early).passed !== true || series.before - before < 2)
    return { name, passed: null, detail: 'too few times before treatment to set some aside' };
  const effect = seriesEffect(early, model);
  if (effect === null)
    return { name, passed: null, detail: 'the controls depend on each other in the earlier times' };
  return {
    name,
    passed: effect.p >= surprising,
    detail: `had treatment come at ${sayTime(before)}, the mean effect would have been ${say(effect.average)} (${say(effect.low)} to ${say(effect.high)}) before it really came`,
  };
}

/** Controls that later stand where they never stood before are extrapolated along a line that nothing tests. */
function controlsGate({ controls, before }: Series): Gate {
  const name = "controls' range";
  if (controls.length === 0)
    return { name, passed: null, detail: 'no controls: only the past of the series is used' };
  const outside = controls.filter((control) => {
    const early = control.subarray(0, before);
    const [low, middle, high] = [
      quantile(early, 0),
      quantile(control.subarray(before), 0.5),
      quantile(early, 1),
    ];
    return middle < low - (high - low) || middle > high + (high - low);
  }).length;
  return {
    name,
    passed: outside === 0,
    detail:
      outside === 0
        ? 'after treatment each control stays within reach of where it stood before'
        : `${outside} of ${controls.length} controls stand, after treatment, further outside their earlier range than that range is wide`,
  };
}
