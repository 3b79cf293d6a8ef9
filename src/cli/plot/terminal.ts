import type { Style } from '../terminal/style.ts';
import { padStart, widthOf } from '../terminal/width.ts';
import { wrap } from '../terminal/wrap.ts';
import { canvas } from './braille.ts';
import { type Chart, type ChartLine, drawn } from './chart.ts';
import { labelled, scaleFor } from './scale.ts';

const order: readonly ChartLine['role'][] = ['observed', 'counterfactual', 'context'];
const context = order.indexOf('context');
const keys = { observed: '──', counterfactual: '╌╌', context: '··' } as const;

/** The chart in lines of at most `columns`: title, subtitle, key, plot with both axes. */
export function terminalChart(
  chart: Chart,
  { style, columns, rows = 14 }: { style: Style; columns: number; rows?: number },
): string {
  const scale = scaleFor(drawn(chart), chart.zero, 5);
  const tickWidth = Math.max(...scale.ticks.map((tick) => widthOf(scale.label(tick))));
  const width = columns - tickWidth - 3;
  const grid = canvas(width, rows);
  const count = chart.positions.length;
  const x = (i: number): number => Math.round(((i + 0.5) / Math.max(1, count)) * (grid.dotsWide - 1));
  const y = (value: number): number =>
    Math.round(((scale.high - value) / (scale.high - scale.low)) * (grid.dotsHigh - 1));
  draw(chart, grid, x, y);
  const tickRows = new Map(scale.ticks.map((tick) => [y(tick) >> 2, scale.label(tick)]));
  const zeroRow = chart.zero && scale.low < 0 && scale.high > 0 ? y(0) >> 2 : -1;
  const markColumn = chart.mark === null ? -1 : (x(chart.mark.at) - (x(1) - x(0)) / 2) >> 1;
  const points = new Map(
    (chart.ranges?.best ?? []).flatMap((best, i) =>
      best === null ? [] : [[`${y(best) >> 2} ${x(i) >> 1}`, '●']],
    ),
  );
  const inks = [style.bold, style.accent, style.dim];
  const plot = Array.from({ length: rows }, (_, row) => {
    const tick = tickRows.get(row);
    const cells = Array.from({ length: width }, (_, column) => {
      const point = points.get(`${row} ${column}`);
      if (point !== undefined) return style.bold(point);
      const cell = grid.cell(row, column);
      if (cell !== null) return inks[cell.ink]!(cell.char);
      if (column === markColumn) return style.dim('┊');
      return row === zeroRow ? style.dim('┄') : ' ';
    });
    return `${style.dim(`${padStart(tick ?? '', tickWidth)} ${tick === undefined ? '│' : '┤'}`)}${cells.join('')}`;
  });
  return [
    ...wrap(chart.title, columns).map(style.bold),
    ...wrap(chart.subtitle, columns).map(style.dim),
    ...key(chart, columns),
    '',
    ...(chart.mark === null
      ? []
      : [style.dim(markLine(chart.mark.label, markColumn, tickWidth + 2, columns))]),
    ...plot,
    style.dim(`${' '.repeat(tickWidth)} └${'─'.repeat(width)}`),
    style.dim(axis(chart.positions, (i) => x(i) >> 1, width, tickWidth + 2)),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

function draw(
  chart: Chart,
  grid: ReturnType<typeof canvas>,
  x: (i: number) => number,
  y: (value: number) => number,
): void {
  const { lines, ranges, band } = chart;
  for (const i of (ranges?.best ?? []).keys()) {
    const [low, high] = [ranges?.low[i] ?? null, ranges?.high[i] ?? null];
    if (low !== null && high !== null) grid.line({ x: x(i), y: y(low) }, { x: x(i), y: y(high) }, 1);
  }
  for (const line of lines.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))) {
    const ink = order.indexOf(line.role);
    for (const [i, value] of line.values.entries()) {
      const next = line.values[i + 1];
      if (value === null) continue;
      const from = { x: x(i), y: y(value) };
      if (next === null || next === undefined) grid.dot(from.x, from.y, ink);
      else grid.line(from, { x: x(i + 1), y: y(next) }, ink, ink + 1);
    }
  }
  for (const edge of band ? [band.low, band.high] : [])
    for (const [i, value] of edge.entries()) {
      const next = edge[i + 1];
      if (value !== null && next !== null && next !== undefined)
        grid.line({ x: x(i), y: y(value) }, { x: x(i + 1), y: y(next) }, context, 4);
    }
}

/** Names with the mark that each is drawn by; many lines of context are named once. */
function key({ lines, ranges, band }: Chart, columns: number): readonly string[] {
  const seen = new Set<string>();
  const named = lines.filter(({ role, name }) => {
    const once = role === 'context' ? role : name;
    return !seen.has(once) && seen.add(once);
  });
  const entries = [
    ...named.map(({ role, name }) => `${keys[role]} ${name}`),
    ...(ranges ? [`● ${ranges.name}`] : []),
    ...(band ? ['·· interval'] : []),
  ];
  const line = entries.join('   ');
  return widthOf(line) <= columns ? [line] : entries.flatMap((entry) => wrap(entry, columns));
}

/** The label stands after its line where it fits, else before it. */
function markLine(label: string, column: number, indent: number, columns: number): string {
  const at = indent + column;
  return at + widthOf(label) + 2 <= columns
    ? `${' '.repeat(at)}┊ ${label}`
    : `${' '.repeat(Math.max(0, at - widthOf(label) - 1))}${label} ┊`;
}

function axis(
  positions: readonly string[],
  column: (i: number) => number,
  width: number,
  indent: number,
): string {
  const widest = Math.max(0, ...positions.map(widthOf));
  let text = ' '.repeat(indent);
  for (const i of labelled(positions.length, widest + 2, width)) {
    const start = indent + column(i) - Math.floor(widthOf(positions[i]!) / 2);
    if (
      start < widthOf(text) + (text.trim() === '' ? -1 : 1) ||
      start + widthOf(positions[i]!) > indent + width
    )
      continue;
    text = text.padEnd(start).slice(0, Math.max(start, 0)) + positions[i]!;
  }
  return text;
}
