import { h } from '../dom.ts';
import { formatDate } from '../format.ts';
import type { Month } from '../sections/months.ts';
import { monthCell } from './month-cell.ts';
import { onResize } from './on-resize.ts';

const head = (paint: string, words: string): HTMLElement =>
  h('th', { scope: 'col' }, h('span', { class: `swatch ${paint}`, 'aria-hidden': 'true' }), words);

/** The same table turned, for a phone: one row a month, the bar inside the row. */
export function monthRows(months: readonly Month[]): HTMLElement {
  const tracks = months.map(() => h('td', { class: 'track', 'aria-hidden': 'true' }));
  const slot = h('div', { class: 'drawing' });
  const table = h(
    'table',
    { class: 'month-list' },
    h('caption', { class: 'hidden' }, 'Announced job cuts and those citing AI, by month'),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, 'Month'),
        h('td', { 'aria-hidden': 'true' }),
        head('announced', 'Announced'),
        head('ai', 'AI-cited'),
      ),
    ),
    h(
      'tbody',
      {},
      ...months.map(({ month, total, aiCited }, index) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, formatDate(month)),
          tracks[index],
          h('td', {}, monthCell(total)),
          h('td', {}, monthCell(aiCited)),
        ),
      ),
    ),
  );
  const chart = h('div', { class: 'month-rows' }, slot, table);
  onResize(chart, async () => {
    const { drawMonthRows } = await import('./draw-months.ts');
    drawMonthRows(slot, tracks, months);
  });
  return chart;
}
