import { type Chart, drawn } from './chart.ts';
import { labelled, type Scale, scaleFor } from './scale.ts';
import { svgStyle } from './svg-style.ts';
import { escaped, linesOf, textBlock } from './svg-text.ts';

const width = 720;
const left = 64;
const plotHeight = 300;
const smallest = 4.4;

/** The chart as a page of SVG that stands alone: light and dark, direct labels, every text escaped. */
export function svgChart(chart: Chart): string {
  const names = chart.lines.filter((line) => line.role !== 'context').map((line) => clipped(line.name));
  const right = 24 + Math.max(0, ...names.map((name) => name.length)) * 7.4;
  const title = linesOf(chart.title, 66);
  const subtitle = linesOf(chart.subtitle, 96);
  const foot = linesOf(chart.foot, 104);
  const top = 34 + title.length * 24 + subtitle.length * 18 + 34;
  const bottom = top + plotHeight;
  const height = bottom + 48 + foot.length * 16 + 12;
  const scale = scaleFor(drawn(chart), chart.zero, 5);
  const room = width - left - right;
  const x = (i: number): number => left + ((i + 0.5) / Math.max(1, chart.positions.length)) * room;
  const y = (value: number): number => top + ((scale.high - value) / (scale.high - scale.low)) * plotHeight;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escaped(chart.title)}</title><desc id="d">${escaped(`${chart.subtitle}. ${chart.foot}`)}</desc>`,
    `<style>${svgStyle}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    textBlock(title, 24, 40, 24, 'title'),
    textBlock(subtitle, 24, 40 + title.length * 24, 18, 'subtitle'),
    ...axes(chart, scale, { x, y, top, bottom, end: width - right, room }),
    ...marks(chart, x, y, top, bottom, width - right),
    ...labels(chart, x, y),
    textBlock(foot, 24, bottom + 56, 16, 'foot'),
    '</svg>\n',
  ].join('\n');
}

interface Frame {
  readonly x: (i: number) => number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly end: number;
  readonly room: number;
}

function axes(chart: Chart, scale: Scale, { x, y, bottom, end, room }: Frame): readonly string[] {
  const widest = Math.max(0, ...chart.positions.map((label) => label.length)) * 8 + 14;
  return [
    ...scale.ticks.map(
      (tick) =>
        `<line class="${tick === 0 && chart.zero ? 'base' : 'grid'}" x1="${left}" x2="${end}" y1="${n(y(tick))}" y2="${n(y(tick))}"/>` +
        `<text class="tick" text-anchor="end" x="${left - 8}" y="${n(y(tick) + 4)}">${escaped(scale.label(tick))}</text>`,
    ),
    ...labelled(chart.positions.length, widest, room).map(
      (i) =>
        `<text class="tick" text-anchor="middle" x="${n(x(i))}" y="${bottom + 22}">${escaped(chart.positions[i]!)}</text>`,
    ),
  ];
}

function marks(
  chart: Chart,
  x: Frame['x'],
  y: Frame['y'],
  top: number,
  bottom: number,
  end: number,
): readonly string[] {
  const { mark, band, ranges, lines } = chart;
  const half = (x(1) - x(0)) / 2;
  const at = mark === null ? 0 : x(mark.at) - half;
  const before = mark !== null && at + mark.label.length * 7 > end;
  const roles = ['context', 'counterfactual', 'observed'] as const;
  return [
    ...(mark === null
      ? []
      : [
          `<line class="mark" x1="${n(at)}" x2="${n(at)}" y1="${top - 12}" y2="${bottom}"/>`,
          `<text class="tick" text-anchor="${before ? 'end' : 'start'}" x="${n(at + (before ? -6 : 6))}" y="${top - 5}">${escaped(mark.label)}</text>`,
        ]),
    ...(band ? [`<path class="band" d="${area(band.low, band.high, x, y)}"/>`] : []),
    ...roles.flatMap((role) =>
      lines
        .filter((line) => line.role === role)
        .map((line) => `<path class="${role}" d="${path(line.values, x, y)}"/>`),
    ),
    ...(ranges?.best ?? []).flatMap((best, i) => {
      const [low, high] = [ranges?.low[i] ?? null, ranges?.high[i] ?? null];
      if (best === null) return [];
      const whisker =
        low === null || high === null
          ? ''
          : `<line class="range" x1="${n(x(i))}" x2="${n(x(i))}" y1="${n(y(low))}" y2="${n(y(high))}"/>`;
      return [`${whisker}<circle class="point" r="${smallest}" cx="${n(x(i))}" cy="${n(y(best))}"/>`];
    }),
  ];
}

/** Names at the right end of their lines, moved apart where they would touch. */
function labels({ lines }: Chart, x: Frame['x'], y: Frame['y']): readonly string[] {
  const ends = lines
    .filter((line) => line.role !== 'context')
    .flatMap(({ name, role, values }) => {
      const last = values.findLastIndex((value) => value !== null);
      return last < 0 ? [] : [{ name: clipped(name), role, x: x(last) + 8, y: y(values[last]!) + 4 }];
    })
    .toSorted((a, b) => a.y - b.y);
  let floor = Number.NEGATIVE_INFINITY;
  return ends.map((label) => {
    const down = Math.max(label.y, floor);
    floor = down + 16;
    return `<text class="label ${label.role}-text" x="${n(label.x)}" y="${n(down)}">${escaped(label.name)}</text>`;
  });
}

function path(values: readonly (number | null)[], x: Frame['x'], y: Frame['y']): string {
  return values
    .map((value, i) => {
      if (value === null) return '';
      const before = values[i - 1];
      return `${before === null || before === undefined ? 'M' : 'L'}${n(x(i))},${n(y(value))}`;
    })
    .join('');
}

function area(
  low: readonly (number | null)[],
  high: readonly (number | null)[],
  x: Frame['x'],
  y: Frame['y'],
): string {
  const known = low.flatMap((value, i) => (value === null || high[i] == null ? [] : [i]));
  if (known.length === 0) return '';
  const up = known.map((i) => `${n(x(i))},${n(y(high[i]!))}`);
  const down = known.toReversed().map((i) => `${n(x(i))},${n(y(low[i]!))}`);
  return `M${[...up, ...down].join('L')}Z`;
}

/** A name as it fits beside its line; the subtitle and the title hold the whole. */
function clipped(name: string): string {
  const letters = [...name];
  return letters.length <= 28 ? name : `${letters.slice(0, 27).join('')}…`;
}

function n(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}
