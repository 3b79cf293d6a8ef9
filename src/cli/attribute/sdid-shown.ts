import type { SdidAnswer } from '../../engine/attribute/sdid.ts';
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

const columns = ['what', 'unit', 'time', 'value'] as const;

/** The answer of `attribute sdid` in each of its forms. */
export function shownSdid(answer: SdidAnswer, chart: Chart | null): Shown {
  return {
    json: answer,
    csv: { columns, rows: csvRows(answer) },
    text: (screen) => sdidText(answer, chart, screen),
  };
}

function csvRows({
  estimate,
  did,
  synth,
  placeboSd,
  p,
  unitWeights,
  timeWeights,
  placebos,
}: SdidAnswer): Shown['csv']['rows'] {
  return [
    ...Object.entries({ estimate, did, synth, placeboSd, p }).flatMap(([what, value]) =>
      value === null ? [] : [[what, null, null, value]],
    ),
    ...Object.entries(unitWeights ?? {}).map(([unit, weight]) => ['unit weight', unit, null, weight]),
    ...Object.entries(timeWeights ?? {}).map(([time, weight]) => ['time weight', null, time, weight]),
    ...(placebos ?? []).map(({ unit, estimate: placebo }) => ['placebo', unit, null, placebo]),
  ];
}

/** The observed outcome beside the weighted donors, moved to meet it; `null` where the estimate is withheld. */
export function sdidChart(
  { path, estimate, interval, p, sample, forced }: SdidAnswer,
  outcome: string,
): Chart | null {
  if (path === null || estimate === null || interval === null) return null;
  const side = estimate < 0 ? 'below' : 'above';
  return {
    title: `${forced ? 'Withheld, forced: ' : ''}${sample.treated} ran ${figure(Math.abs(estimate))} ${side} where its weighted donors would have put it`,
    subtitle: `${outcome}, mean from ${sample.start} to ${path.at(-1)!.time}; 95% interval ${figure(interval[0])} to ${figure(interval[1])}, placebo p ${chance(p!)}`,
    foot: `Synthetic difference in differences, ${sample.donors} donors, ${sample.before} times before treatment`,
    positions: path.map(({ time }) => String(time)),
    lines: [
      { name: sample.treated, role: 'observed', values: path.map(({ observed }) => observed) },
      {
        name: 'weighted donors, moved',
        role: 'counterfactual',
        values: path.map(({ synthetic }) => synthetic),
      },
    ],
    mark: { at: sample.before, label: `treated, ${sample.start}` },
    zero: false,
  };
}

function sdidText(answer: SdidAnswer, chart: Chart | null, screen: Screen): string {
  const { sample } = answer;
  const head = `Synthetic DiD: ${printable(sample.treated)} beside ${sample.donors} donors, ${sample.before} times before and ${sample.after} after`;
  const parts = [wrap(head, screen.columns).map(screen.style.bold).join('\n'), cardText(answer, screen)];
  if (chart !== null)
    parts.push(
      terminalChart(chart, screen),
      resultText(answer, screen),
      weightsTable('Donors', answer.unitWeights!, screen),
      weightsTable('Times before', answer.timeWeights!, screen),
    );
  parts.push(assumptionsText(answer, screen));
  parts.push(
    foot(
      answer.withheld && !answer.forced
        ? 'Next: the same with --force (the withheld figures, marked)'
        : 'Next: the same with --svg FILE (the picture), or --format json (every weight and placebo)',
      screen,
    ),
  );
  return parts.join('\n\n');
}

function resultText(answer: SdidAnswer, { style, columns: room }: Screen): string {
  const { estimate, interval, placeboSd, did, synth, rank, of, p, zeta, kkt } = answer;
  const rows = [
    ['effect, synthetic DiD', figure(estimate!)],
    ['95% interval (placebo error)', `${figure(interval![0])} to ${figure(interval![1])}`],
    ['standard deviation of the placebos', figure(placeboSd!)],
    ['placebo rank over fit (treated-out)', `${rank} of ${of}, p ${chance(p!)}`],
    ['beside it: DiD, equal weights', figure(did!)],
    ['beside it: synthetic control', figure(synth!)],
    ['regularisation zeta', figure(zeta)],
    ['optimum: KKT residual', kkt.toExponential(1)],
  ];
  return table([{ title: 'Result' }, { title: '' }], rows, {
    columns: room,
    title: style.dim,
    cell: (cell, column) => (column === 1 ? style.accent(cell) : cell),
  });
}
