import type { LabelledFigure } from '../../src/core/index.ts';
import { h } from '../dom.ts';
import { figureButton } from '../figure.ts';
import { context, sentence } from '../words.ts';
import type { RowAxis, RowMark } from './draw-rows.ts';
import { onResize } from './on-resize.ts';

export interface Row extends RowMark {
  readonly labelled: LabelledFigure;
}

/** Rows of words and figures that stand as a list on their own; the drawing behind them adds a common scale. */
export function rowChart(rows: readonly Row[], axis: RowAxis): HTMLElement {
  const tracks = rows.map(() => h('div', { class: 'track' }));
  const slot = h('div', { class: 'drawing' });
  const items = rows.map(({ labelled }, index) =>
    h(
      'li',
      { class: 'row' },
      h(
        'div',
        { class: 'row-words' },
        h('span', { class: 'row-label' }, sentence(labelled.label)),
        h('span', { class: 'row-context' }, context(labelled)),
      ),
      tracks[index],
      h('div', { class: 'row-figure' }, figureButton(labelled)),
    ),
  );
  const chart = h('div', { class: 'row-chart' }, slot, h('ol', { class: 'rows' }, ...items));
  onResize(chart, async () => {
    const { drawRows } = await import('./draw-rows.ts');
    drawRows(slot, tracks, rows, axis);
  });
  return chart;
}
