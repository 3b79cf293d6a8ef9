import type { SeriesAnswer } from '../../engine/attribute/series.ts';
import type { Chart } from '../plot/chart.ts';
import { terminalChart } from '../plot/terminal.ts';
import { foot } from '../shared/foot.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { assumptionsText, cardText } from './card.ts';
import { chance, figure } from './interval-row.ts';

const columns = ['what', 'time', 'value', 'low', 'high', 'observed', 'expected'] as const;

/** The answer of `attribute series` in each of its forms. */
export function shownSeries(answer: SeriesAnswer, chart: Chart | null): Shown {
  return {
    json: answer,
    csv: { columns, rows: csvRows(answer) },
    text: (screen) => seriesText(answer, chart, screen),
  };
}

function csvRows({ effect, interval, path, p }: SeriesAnswer): Shown['csv']['rows'] {
  if (effect === null || interval === null) return [];
  return [
    ['average', null, effect.average, ...interval.average, null, null],
    ['cumulative', null, effect.cumulative, ...interval.cumulative, null, null],
    ['relative', null, effect.relative, null, null, null, null],
    ['p', null, p, null, null, null, null],
    ...(path ?? []).map(({ time, observed, expected, low, high }) => [
      'time',
      time,
      observed - expected,
      low,
      high,
      observed,
      expected,
    ]),
  ];
}

/** The outcome beside what was expected, with its interval; `null` where the estimate is withheld. */
export function seriesChart(
  { effect, interval, path, sample, forced }: SeriesAnswer,
  outcome: string,
): Chart | null {
  if (effect === null || interval === null || path === null) return null;
  const side = effect.average < 0 ? 'below' : 'above';
  return {
    title: `${forced ? 'Withheld, forced: ' : ''}${outcome} ran ${figure(Math.abs(effect.average))} ${side} what was expected`,
    subtitle: `${outcome}, mean from ${sample.start} to ${path.at(-1)!.time}; 95% interval of the effect ${figure(interval.average[0])} to ${figure(interval.average[1])}`,
    foot: `Before treatment: one step ahead, ${sample.before} times. After it: forecast with its 95% interval`,
    positions: path.map(({ time }) => String(time)),
    lines: [
      { name: 'observed', role: 'observed', values: path.map(({ observed }) => observed) },
      { name: 'expected', role: 'counterfactual', values: path.map(({ expected }) => expected) },
    ],
    band: { low: path.map(({ low }) => low), high: path.map(({ high }) => high) },
    mark: { at: sample.before, label: `treated, ${sample.start}` },
    zero: false,
  };
}

function seriesText(answer: SeriesAnswer, chart: Chart | null, screen: Screen): string {
  const { sample, model } = answer;
  const head = `Interrupted series (${model}): ${sample.before} times before and ${sample.after} after`;
  const parts = [screen.style.bold(head), cardText(answer, screen)];
  if (chart !== null)
    parts.push(terminalChart(chart, screen), resultText(answer, screen), modelsText(answer, screen));
  parts.push(assumptionsText(answer, screen));
  parts.push(
    foot(
      answer.withheld && !answer.forced
        ? 'Next: the same with --force (the withheld figures, marked)'
        : 'Next: the same with --svg FILE (the picture), or --format json (every time, unrounded)',
      screen,
    ),
  );
  return parts.join('\n\n');
}

function resultText({ effect, interval, p }: SeriesAnswer, { style, columns: room }: Screen): string {
  const between = ([low, high]: readonly [number, number]): string => `${figure(low)} to ${figure(high)}`;
  const rows = [
    ['average', figure(effect!.average), between(interval!.average)],
    ['cumulative', figure(effect!.cumulative), between(interval!.cumulative)],
    ['relative to expected', `${(effect!.relative * 100).toFixed(2)}%`, ''],
    ['p of no effect', chance(p!), ''],
  ];
  return table(
    [{ title: 'Effect' }, { title: 'estimate', align: 'right' }, { title: '95% interval', align: 'right' }],
    rows,
    {
      columns: room,
      title: style.dim,
      cell: (cell, column) => (column === 1 ? style.accent(cell) : cell),
    },
  );
}

function modelsText({ alternatives }: SeriesAnswer, { style, columns: room }: Screen): string {
  return table(
    [{ title: 'By model' }, { title: 'average', align: 'right' }, { title: '95% interval', align: 'right' }],
    alternatives!.map(({ model, average, low, high }) => [
      model,
      figure(average),
      `${figure(low)} to ${figure(high)}`,
    ]),
    { columns: room, title: style.dim },
  );
}
