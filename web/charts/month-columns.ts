import { h } from '../dom.ts';
import { formatDate } from '../format.ts';
import type { Month } from '../sections/months.ts';
import { monthCell } from './month-cell.ts';
import { onResize } from './on-resize.ts';

/** A table whose columns carry the bars above them: one thing to see, to read aloud and to copy. */
export function monthColumns(months: readonly Month[]): HTMLElement {
  const heads = months.map(({ month }) => {
    const [name = '', year = ''] = formatDate(month).split(' ');
    return h('th', { scope: 'col' }, name, h('span', { class: 'year' }, year));
  });
  const slot = h('div', { class: 'drawing' });
  const row = (name: string, paint: string, pick: (month: Month) => Node): HTMLElement =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, h('span', { class: `swatch ${paint}`, 'aria-hidden': 'true' }), name),
      ...months.map((month) => h('td', {}, pick(month))),
    );
  const table = h(
    'table',
    { class: 'month-table' },
    h('caption', { class: 'hidden' }, 'Announced job cuts and those citing AI, by month'),
    h('thead', {}, h('tr', {}, h('td', {}), ...heads)),
    h(
      'tbody',
      {},
      row('Announced', 'announced', ({ total }) => monthCell(total)),
      row('AI-cited', 'ai', ({ aiCited }) => monthCell(aiCited)),
    ),
  );
  const chart = h('div', { class: 'month-columns' }, slot, table);
  // Every column keeps room for its figure; where the page has none, the chart scrolls inside itself.
  chart.style.minWidth = `${7 + months.length * 3.75}rem`;
  onResize(chart, async () => {
    const { drawColumns } = await import('./draw-months.ts');
    drawColumns(slot, heads, months);
  });
  return h('div', { class: 'scroller', tabindex: 0, role: 'group', 'aria-label': 'Cuts by month' }, chart);
}
