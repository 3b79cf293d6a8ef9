import { axisX, dot, plot, rect, ruleX } from '@observablehq/plot';
import { formatNumber } from '../format.ts';
import { fill, type Mark } from './marks.ts';
import { place, within } from './place.ts';
import { ticksTo } from './round-up.ts';

export interface RowMark {
  readonly shape: 'bar' | 'dot';
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
}

export interface RowAxis {
  readonly unit: string;
  readonly max: number;
}

const axisHeight = 28;

/** Draws one mark in each row's track, on one shared axis; rows keep the heights that their words need. */
export function drawRows(
  slot: Element,
  tracks: readonly Element[],
  rows: readonly RowMark[],
  axis: RowAxis,
): void {
  const { width, height } = slot.getBoundingClientRect();
  const placed = rows.map((row, index) => {
    const track = within(tracks[index]!, slot);
    return { ...row, top: track.top, bottom: track.top + track.height, middle: track.top + track.height / 2 };
  });
  const steps = placed.flatMap((row, index) =>
    row.shape === 'bar' && row.from > 0 ? [{ ...row, above: placed[index - 1]?.bottom ?? row.top }] : [],
  );
  const bars = placed.filter((row) => row.shape === 'bar');
  const ranges = placed.filter((row) => row.shape === 'dot' && row.from !== row.to);
  const dots = placed.filter((row) => row.shape === 'dot');
  const outline = (row: RowMark): string => `var(--${row.mark.paint})`;
  const ticks = ticksTo(axis.max, width < 400 ? 3 : 5);
  // Where the words stand above the tracks, a line down the whole drawing would run through them.
  const stacked =
    slot.parentElement !== null &&
    within(slot, slot.parentElement).width >= slot.parentElement.clientWidth - 1;
  const spans = stacked ? placed : [{ top: 0, bottom: height - axisHeight }];
  const gridLines = spans.flatMap(({ top, bottom }) => ticks.map((at) => ({ at, top, bottom })));
  place(
    slot,
    plot({
      className: 'plot',
      color: { type: 'identity' },
      width,
      height,
      margin: 0,
      marginRight: 20,
      marginBottom: axisHeight,
      x: { domain: [0, axis.max], label: null },
      y: { type: 'identity', axis: null },
      marks: [
        ruleX(gridLines, { x: 'at', y1: 'top', y2: 'bottom', stroke: 'var(--grid)' }),
        axisX({
          ticks,
          tickSize: 0,
          tickFormat: (value: number) => formatNumber(value, axis.unit),
          fill: 'var(--muted)',
          fontSize: 13,
        }),
        ruleX(steps, { x: 'from', y1: 'above', y2: 'top', stroke: 'var(--muted)', strokeDasharray: '2 3' }),
        rect(bars, {
          x1: 'from',
          x2: 'to',
          y1: 'top',
          y2: 'bottom',
          fill: (row) => fill(row.mark),
          stroke: outline,
          strokeWidth: 1.5,
          inset: 0.75,
        }),
        rect(ranges, {
          x1: 'from',
          x2: 'to',
          y1: 'middle',
          y2: 'middle',
          insetTop: -3,
          insetBottom: -3,
          fill: outline,
          fillOpacity: 0.45,
        }),
        ruleX(spans, { x: 0, y1: 'top', y2: 'bottom', stroke: 'var(--ink)' }),
        ...['from', 'to'].map((end) =>
          dot(dots, {
            x: end,
            y: 'middle',
            r: 6.5,
            fill: (row) => (row.mark.texture === 'solid' ? outline(row) : 'var(--paper)'),
            stroke: outline,
            strokeWidth: 2,
          }),
        ),
      ],
    }),
  );
}
