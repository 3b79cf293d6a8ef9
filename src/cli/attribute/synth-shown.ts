import type { SynthAnswer } from '../../engine/attribute/synth.ts';
import type { Chart } from '../plot/chart.ts';
import { terminalChart } from '../plot/terminal.ts';
import { foot } from '../shared/foot.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { wrap } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';
import { assumptionsText, cardText } from './card.ts';
import { chance, figure } from './interval-row.ts';
import { weightsTable } from './weights-table.ts';

const columns = ['what', 'unit', 'time', 'value', 'observed', 'synthetic'] as const;

/** The answer of `attribute synth` in each of its forms. */
export function shownSynth(answer: SynthAnswer, chart: Chart | null): Shown {
  return {
    json: answer,
    csv: { columns, rows: csvRows(answer) },
    text: (screen) => synthText(answer, chart, screen),
  };
}

function csvRows({ weights, gaps, placebos, att, ratio, p }: SynthAnswer): Shown['csv']['rows'] {
  return [
    ...Object.entries({ att, ratio, p }).flatMap(([what, value]) =>
      value === null ? [] : [[what, null, null, value, null, null]],
    ),
    ...Object.entries(weights ?? {}).map(([unit, weight]) => ['weight', unit, null, weight, null, null]),
    ...(gaps ?? []).map(({ time, gap, observed, synthetic }) => [
      'gap',
      null,
      time,
      gap,
      observed,
      synthetic,
    ]),
    ...(placebos ?? []).map(({ unit, ratio }) => ['placebo ratio', unit, null, ratio, null, null]),
  ];
}

/** The observed outcome beside the synthetic one; `null` where the estimate is withheld. */
export function synthChart(
  { gaps, att, p, sample, forced, rank, of }: SynthAnswer,
  outcome: string,
): Chart | null {
  if (gaps === null || att === null) return null;
  const side = att < 0 ? 'below' : 'above';
  return {
    title: `${forced ? 'Withheld, forced: ' : ''}${sample.treated} ran ${figure(Math.abs(att))} ${side} its synthetic twin`,
    subtitle: `${outcome}, mean gap from ${sample.start} to ${gaps.at(-1)!.time}; placebo rank ${rank} of ${of}, p ${chance(p!)}`,
    foot: `Synthetic control of ${sample.donors} donors, ${sample.before} times before treatment`,
    positions: gaps.map(({ time }) => String(time)),
    lines: [
      { name: sample.treated, role: 'observed', values: gaps.map(({ observed }) => observed) },
      {
        name: `synthetic ${sample.treated}`,
        role: 'counterfactual',
        values: gaps.map(({ synthetic }) => synthetic),
      },
    ],
    mark: { at: sample.before, label: `treated, ${sample.start}` },
    zero: false,
  };
}

function synthText(answer: SynthAnswer, chart: Chart | null, screen: Screen): string {
  const { sample } = answer;
  const head = `Synthetic control: ${printable(sample.treated)} beside ${sample.donors} donors, ${sample.before} times before and ${sample.after} after`;
  const parts = [wrap(head, screen.columns).map(screen.style.bold).join('\n'), cardText(answer, screen)];
  if (chart !== null)
    parts.push(
      terminalChart(chart, screen),
      resultText(answer, screen),
      weightsTable('Made of', answer.weights!, screen),
    );
  parts.push(assumptionsText(answer, screen));
  parts.push(
    foot(
      answer.withheld && !answer.forced
        ? 'Next: the same with --force (the withheld figures, marked)'
        : 'Next: the same with --svg FILE (the picture), or --format json (every gap and placebo, unrounded)',
      screen,
    ),
  );
  return parts.join('\n\n');
}

function resultText(answer: SynthAnswer, { style, columns: room }: Screen): string {
  const { att, interval, rank, of, p, ratio, placeboRule, otherRule, preRmspe, kkt } = answer;
  const rows = [
    ['mean gap after treatment', figure(att!)],
    [
      '90% conformal interval',
      interval === null
        ? 'none: too few times, or no end found'
        : `${figure(interval.low)} to ${figure(interval.high)}`,
    ],
    ['gap before treatment (root mean square)', figure(preRmspe)],
    ['squared gap, after over before', ratio === null ? 'none: exact fit before' : figure(ratio)],
    [`placebo rank (${placeboRule})`, `${rank} of ${of}, p ${chance(p!)}`],
    [`placebo rank (${otherRule!.placeboRule})`, `${otherRule!.rank} of ${of}, p ${chance(otherRule!.p)}`],
    ['optimum: KKT residual', kkt === null ? 'weights were given' : kkt.toExponential(1)],
  ];
  return table([{ title: 'Result' }, { title: '' }], rows, {
    columns: room,
    title: style.dim,
    cell: (cell, column) => (column === 1 ? style.accent(cell) : cell),
  });
}
