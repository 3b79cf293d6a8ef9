import type { EventAnswer } from '../../engine/attribute/event-study.ts';
import type { Chart } from '../plot/chart.ts';
import { terminalChart } from '../plot/terminal.ts';
import { foot } from '../shared/foot.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { wrapIndented } from '../terminal/wrap.ts';
import { printable } from '../xray/printable.ts';
import { assumptionsText, cardText } from './card.ts';
import { chance, figure, intervalRow } from './interval-row.ts';

const columns = ['id', 'event', 'alpha', 'beta', 'n', 'residualSd', 'car', 'carSe', 'scar', 'p'] as const;

/** The answer of `attribute event-study` in each of its forms. */
export function shownEventStudy(answer: EventAnswer, chart: Chart | null): Shown {
  return {
    json: answer,
    csv: { columns, rows: (answer.firms ?? []).map((firm) => columns.map((name) => firm[name])) },
    text: (screen) => eventText(answer, chart, screen),
  };
}

/** The mean cumulative abnormal return by day, with the interval of the window’s end; `null` where withheld, or windows differ. */
export function eventChart({ path, caar, interval, firms, forced }: EventAnswer): Chart | null {
  if (path === null || caar === null || interval === null || firms === null || path.length < 2) return null;
  const percents = (values: readonly (number | null)[]): readonly (number | null)[] =>
    values.map((value) => (value === null ? null : value * 100));
  const atEnd = (value: number): readonly (number | null)[] =>
    percents(path.map((_, i) => (i === path.length - 1 ? value : null)));
  const count = firms.length === 1 ? firms[0]!.id : `The mean of ${firms.length} firms`;
  const start = path.findIndex(({ inWindow }) => inWindow);
  return {
    title: `${forced ? 'Withheld, forced: ' : ''}${count} ran ${percent(Math.abs(caar))} ${caar < 0 ? 'below' : 'above'} the market model, 95% interval ${percent(interval[0])} to ${percent(interval[1])}`,
    subtitle: 'Cumulative abnormal return in percent by trading day, zero just before the window',
    foot: 'Event study by the market model; the interval is that of the whole window, allowing for correlation between firms',
    positions: path.map(({ day }) => (day > 0 ? `+${day}` : String(day))),
    lines: [{ name: 'abnormal', role: 'observed', values: percents(path.map(({ mean }) => mean)) }],
    ranges: {
      name: 'whole window, 95% interval',
      best: atEnd(caar),
      low: atEnd(interval[0]),
      high: atEnd(interval[1]),
    },
    mark: start < 0 ? null : { at: start, label: 'window' },
    zero: true,
  };
}

function eventText(answer: EventAnswer, chart: Chart | null, screen: Screen): string {
  const { firms, tests, caar, interval, refused } = answer;
  const parts = [
    screen.style.bold('Event study: abnormal returns by the market model'),
    cardText(answer, screen),
  ];
  if (chart !== null) parts.push(terminalChart(chart, screen));
  if (firms !== null) parts.push(firmsText(firms, screen));
  if (caar !== null && interval !== null)
    parts.push(
      `Mean cumulative abnormal return: ${screen.style.accent(percent(caar))}, 95% interval ${percent(interval[0])} to ${percent(interval[1])}`,
    );
  if (tests !== null) parts.push(testsText(tests, answer.meanResidualCorrelation, screen));
  if (refused.length > 0)
    parts.push(
      [
        screen.style.bold('Left out'),
        ...refused.map(({ id, reason }) =>
          wrapIndented(printable(`${id}: ${reason}`), screen.columns, '    ', '  - '),
        ),
      ].join('\n'),
    );
  parts.push(assumptionsText(answer, screen));
  parts.push(
    foot(
      answer.withheld && !answer.forced
        ? 'Next: the same with --force (the withheld figures, marked)'
        : 'Next: the same with --svg FILE (the picture), or --format json (unrounded, with alpha, residual error and p)',
      screen,
    ),
  );
  return parts.join('\n\n');
}

const percent = (value: number): string => `${(value * 100).toFixed(2)}%`;

function firmsText(firms: NonNullable<EventAnswer['firms']>, { style, columns: room }: Screen): string {
  const width = Math.max(...firms.map(({ id }) => id.length), 4);
  const ends = firms.map(({ car, carSe }) => ({
    estimate: car,
    low: car - 1.96 * carSe,
    high: car + 1.96 * carSe,
  }));
  const scale = {
    low: Math.min(0, ...ends.map((end) => end.low)),
    high: Math.max(0, ...ends.map((end) => end.high)),
    width: Math.max(12, room - width - 38),
  };
  return table(
    [
      { title: 'firm' },
      { title: 'days', align: 'right' },
      { title: 'beta', align: 'right' },
      { title: 'CAR', align: 'right' },
      { title: 'SCAR', align: 'right' },
      { title: 'CAR, 95%, zero at |' },
    ],
    firms.map(({ id, n, beta, car, scar }, i) => [
      printable(id),
      String(n),
      beta.toFixed(2),
      percent(car),
      scar.toFixed(2),
      intervalRow(ends[i]!, scale),
    ]),
    { columns: room, title: style.dim, cell: (cell, column) => (column === 3 ? style.accent(cell) : cell) },
  );
}

const names: Readonly<Record<keyof NonNullable<EventAnswer['tests']>, string>> = {
  crossSectional: 'across firms',
  patell: 'Patell',
  bmp: 'Boehmer, Musumeci & Poulsen',
  kolariPynnonen: 'Kolari & Pynnonen',
  corrado: 'Corrado rank',
  sign: 'sign',
  generalisedSign: 'generalised sign',
};

function testsText(
  tests: NonNullable<EventAnswer['tests']>,
  correlation: number,
  { style, columns: room }: Screen,
): string {
  const rows = Object.entries(names).map(([key, name]) => {
    const test = tests[key as keyof typeof names];
    return test === null ? [name, 'needs two firms', ''] : [name, figure(test.statistic), chance(test.p)];
  });
  const shown = table(
    [{ title: 'test' }, { title: 'statistic', align: 'right' }, { title: 'p', align: 'right' }],
    rows,
    {
      columns: room,
      title: style.dim,
    },
  );
  const note = `Mean correlation of the residuals: ${correlation.toFixed(3)}. Only Kolari & Pynnonen allows for it; with one window for all firms, read that one.`;
  return `${shown}\n${foot(note, { style, columns: room })}`;
}
