import { axisX, dot, gridX, plot, rect, ruleX } from '@observablehq/plot';
import { formatNumber } from '../format.ts';
import { fill, type Mark } from './marks.ts';
import { place, within } from './place.ts';

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
  const bars = placed.filter((row) => row.shape === 'bar');
  const ranges = placed.filter((row) => row.shape === 'dot' && row.from !== row.to);
  const dots = placed.filter((row) => row.shape === 'dot');
  const outline = (row: RowMark): string => `var(--${row.mark.paint})`;
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
        gridX({ stroke: 'var(--grid)', strokeOpacity: 1, ticks: width < 360 ? 3 : 5 }),
        axisX({
          ticks: width < 360 ? 3 : 5,
          tickSize: 0,
          tickFormat: (value: number) => formatNumber(value, axis.unit),
          fill: 'var(--muted)',
          fontSize: 13,
        }),
        ruleX([0], { stroke: 'var(--ink)' }),
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
