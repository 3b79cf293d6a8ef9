import { axisY, gridY, plot, rect, ruleX, ruleY } from '@observablehq/plot';
import { formatNumber } from '../format.ts';
import type { Month } from '../sections/months.ts';
import { fill, reach, textureOf } from './marks.ts';
import { place, within } from './place.ts';
import { roundUp } from './round-up.ts';

interface Bar {
  readonly start: number;
  readonly end: number;
  readonly size: number;
  readonly fill: string;
  readonly stroke: string;
}

/** Columns from zero, each above its column of the table; the AI-cited part stands on the same zero. */
export function drawColumns(slot: Element, heads: readonly Element[], months: readonly Month[]): void {
  const { width, height } = slot.getBoundingClientRect();
  const bars = barsOf(months, (index) => {
    const { left, width: column } = within(heads[index]!, slot);
    return [left + column * 0.14, left + column * 0.86];
  });
  place(
    slot,
    plot({
      className: 'plot',
      color: { type: 'identity' },
      width,
      height,
      margin: 0,
      marginTop: 16,
      marginLeft: heads[0] ? within(heads[0], slot).left : 0,
      x: { type: 'identity', axis: null },
      y: { domain: [0, roundUp(largest(months))], label: null },
      marks: [
        gridY({ stroke: 'var(--grid)', strokeOpacity: 1, ticks: 4 }),
        axisY({
          ticks: 4,
          tickSize: 0,
          tickFormat: (value: number) => formatNumber(value, 'jobs'),
          fill: 'var(--muted)',
          fontSize: 13,
        }),
        rect(bars, { x1: 'start', x2: 'end', y1: 0, y2: 'size', fill: 'fill', stroke: 'stroke' }),
        ruleY([0], { stroke: 'var(--ink)' }),
      ],
    }),
  );
}

/** The same bars lying down, each inside its row of the table. */
export function drawMonthRows(slot: Element, tracks: readonly Element[], months: readonly Month[]): void {
  const { height } = slot.getBoundingClientRect();
  const frame = within(tracks[0]!, slot);
  const bars = barsOf(months, (index) => {
    const { top, height: row } = within(tracks[index]!, slot);
    return [top + row * 0.2, top + row * 0.8];
  });
  place(
    slot,
    plot({
      className: 'plot',
      color: { type: 'identity' },
      width: frame.left + frame.width,
      height,
      margin: 0,
      marginLeft: frame.left,
      x: { domain: [0, largest(months)], axis: null },
      y: { type: 'identity', axis: null },
      marks: [
        rect(bars, { y1: 'start', y2: 'end', x1: 0, x2: 'size', fill: 'fill', stroke: 'stroke' }),
        ruleX([0], { stroke: 'var(--ink)', y1: frame.top, y2: height }),
      ],
    }),
  );
}

function barsOf(months: readonly Month[], ends: (index: number) => readonly [number, number]): Bar[] {
  return months.flatMap(({ total, aiCited }, index) => {
    const [start, end] = ends(index);
    const totalBar = total && {
      start,
      end,
      size: reach(total.figure.value),
      fill: 'var(--announced)',
      stroke: 'none',
    };
    const aiBar = aiCited && {
      start,
      end,
      size: reach(aiCited.figure.value),
      fill: fill({ paint: 'ai', texture: textureOf(aiCited.figure) }),
      stroke: 'var(--paper)',
    };
    // A hatched part lets what lies under it through, so the paper is laid under it first.
    const paper = aiBar && { ...aiBar, fill: 'var(--paper)' };
    return [totalBar, paper, aiBar].filter((bar) => bar !== null);
  });
}

function largest(months: readonly Month[]): number {
  return Math.max(...months.map(({ total }) => (total ? reach(total.figure.value) : 0)));
}
