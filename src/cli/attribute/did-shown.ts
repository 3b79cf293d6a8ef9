import type { DidAnswer, Estimate } from '../../engine/attribute/did.ts';
import type { Chart } from '../plot/chart.ts';
import { terminalChart } from '../plot/terminal.ts';
import { foot } from '../shared/foot.ts';
import type { Screen, Shown } from '../shared/shown.ts';
import { table } from '../terminal/table.ts';
import { assumptionsText, cardText } from './card.ts';
import { chance, figure } from './interval-row.ts';

const columns = ['what', 'group', 'time', 'event', 'estimate', 'se', 'low', 'high', 'p', 'weight'] as const;
type Row = Partial<Record<(typeof columns)[number], string | number>>;

/** The answer of `attribute did` in each of its forms. */
export function shownDid(answer: DidAnswer, chart: Chart | null): Shown {
  return {
    json: answer,
    csv: { columns, rows: csvRows(answer).map((row) => columns.map((name) => row[name] ?? null)) },
    text: (screen) => didText(answer, chart, screen),
  };
}

/** Effects by time since treatment with their intervals; `null` where they are withheld. */
export function didChart({ aggregations, sample, forced }: DidAnswer, outcome: string): Chart | null {
  if (aggregations === null) return null;
  const { simple, dynamic } = aggregations;
  const { byEvent } = dynamic;
  const first = byEvent.findIndex(({ event }) => event >= 0);
  const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    title: `${forced ? 'Withheld, forced: ' : ''}${outcome} ${simple.estimate < 0 ? 'fell' : 'rose'} by ${figure(Math.abs(simple.estimate))} beside the comparison, 95% interval ${figure(simple.low)} to ${figure(simple.high)}`,
    subtitle: `Effect on ${outcome} by time since treatment, each with its own 95% interval`,
    foot: `Difference in differences after Callaway and Sant’Anna: ${sample.treated} treated and ${sample.never} never treated units`,
    positions: byEvent.map(({ event }) => (event > 0 ? `+${event}` : String(event))),
    lines: [],
    ranges: {
      name: 'estimate, 95% interval',
      best: byEvent.map(({ estimate }) => estimate),
      low: byEvent.map(({ low }) => known(low)),
      high: byEvent.map(({ high }) => known(high)),
    },
    mark: first < 0 ? null : { at: first, label: 'treated' },
    zero: true,
  };
}

function csvRows({ attGt, aggregations, twfe, bacon }: DidAnswer): readonly Row[] {
  const { simple, dynamic, group, calendar } = aggregations ?? {};
  return [
    ...(attGt ?? []).map(({ group, time, ...rest }) => ({ what: 'attGt', group, time, ...numbers(rest) })),
    ...(simple === undefined ? [] : [{ what: 'simple', ...numbers(simple) }]),
    ...(dynamic === undefined ? [] : [{ what: 'dynamic', ...numbers(dynamic.overall) }]),
    ...(dynamic?.byEvent ?? []).map((part) => ({ what: 'event', event: part.event, ...numbers(part) })),
    ...(group === undefined ? [] : [{ what: 'group', ...numbers(group.overall) }]),
    ...(group?.byGroup ?? []).map((part) => ({ what: 'group', group: part.group, ...numbers(part) })),
    ...(calendar === undefined ? [] : [{ what: 'calendar', ...numbers(calendar.overall) }]),
    ...(calendar?.byTime ?? []).map((part) => ({ what: 'calendar', time: part.time, ...numbers(part) })),
    ...(twfe === null ? [] : [{ what: 'twfe', estimate: twfe.estimate, se: twfe.clusterSe }]),
    ...(bacon ?? []).map(({ type, treated, weight, estimate }) => ({
      what: type,
      group: treated,
      weight,
      estimate,
    })),
  ];
}

function numbers({ estimate, se, low, high, p }: Estimate): Row {
  return { estimate, se, low, high, p };
}

function didText(answer: DidAnswer, chart: Chart | null, screen: Screen): string {
  const { aggregations, sample } = answer;
  const head = `Difference in differences: ${sample.treated} treated and ${sample.never} never treated units, ${sample.times} times`;
  const parts = [screen.style.bold(head), cardText(answer, screen)];
  if (chart !== null) parts.push(terminalChart(chart, screen));
  if (aggregations !== null) parts.push(summaryText(aggregations, screen), eventsText(aggregations, screen));
  if (answer.twfe !== null) parts.push(twoWayText(answer, screen));
  parts.push(assumptionsText(answer, screen));
  parts.push(
    foot(
      answer.withheld && !answer.forced
        ? 'Next: the same with --force (the withheld figures, marked)'
        : 'Next: the same with --svg FILE (the picture), or --format json (every group and time, unrounded)',
      screen,
    ),
  );
  return parts.join('\n\n');
}

type Aggregations = NonNullable<DidAnswer['aggregations']>;

function summaryText(
  { simple, dynamic, group, calendar }: Aggregations,
  { style, columns: room }: Screen,
): string {
  const rows: readonly (readonly [string, Estimate])[] = [
    ['all treated units and times', simple],
    ['mean over time since treatment', dynamic.overall],
    ['mean over cohorts', group.overall],
    ['mean over calendar times', calendar.overall],
  ];
  return table(
    [
      { title: 'Effect on the treated' },
      { title: 'estimate', align: 'right' },
      { title: 'error', align: 'right' },
      { title: '95% interval', align: 'right' },
      { title: 'p', align: 'right' },
    ],
    rows.map(([name, { estimate, se, low, high, p }]) => [
      name,
      figure(estimate),
      figure(se),
      `${figure(low)} to ${figure(high)}`,
      chance(p),
    ]),
    { columns: room, title: style.dim, cell: (cell, column) => (column === 1 ? style.accent(cell) : cell) },
  );
}

function eventsText({ dynamic: { byEvent } }: Aggregations, { style, columns: room }: Screen): string {
  return table(
    [
      { title: 'since', align: 'right' },
      { title: 'estimate', align: 'right' },
      { title: 'error', align: 'right' },
      { title: '95% interval', align: 'right' },
      { title: 'p', align: 'right' },
    ],
    byEvent.map((part) => [
      part.event > 0 ? `+${part.event}` : String(part.event),
      figure(part.estimate),
      figure(part.se),
      `${figure(part.low)} to ${figure(part.high)}`,
      chance(part.p),
    ]),
    { columns: room, title: style.dim, cell: (cell, column) => (column === 1 ? style.accent(cell) : cell) },
  );
}

function twoWayText({ twfe, bacon }: DidAnswer, { style, columns: room }: Screen): string {
  const types = [...new Set((bacon ?? []).map(({ type }) => type))];
  const rows = types.map((type) => {
    const parts = (bacon ?? []).filter((part) => part.type === type);
    const weight = parts.reduce((sum, part) => sum + part.weight, 0);
    const mean = parts.reduce((sum, part) => sum + part.weight * part.estimate, 0) / weight;
    return [type, `${(weight * 100).toFixed(1)}%`, figure(mean)];
  });
  const line = `Two-way fixed effects: ${figure(twfe!.estimate)} (clustered error ${figure(twfe!.clusterSe)})`;
  if (rows.length === 0) return line;
  return `${line}\n${table([{ title: 'made of comparisons' }, { title: 'weight', align: 'right' }, { title: 'estimate', align: 'right' }], rows, { columns: room, title: style.dim })}`;
}
