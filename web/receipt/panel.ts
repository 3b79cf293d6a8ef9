import type { LabelledFigure } from '../../src/core/index.ts';
import type { DataSource } from '../data.ts';
import { byId, h } from '../dom.ts';
import { openReceipt } from '../figure.ts';
import { chain } from './chain.ts';
import { summary } from './summary.ts';

/** One dialog for every receipt. The native dialog keeps focus inside, closes on Escape and hands focus back. */
export function installReceiptPanel(source: DataSource): void {
  const dialog = byId<HTMLDialogElement>('receipt');
  document.addEventListener(openReceipt, (event) => {
    dialog.replaceChildren(...contents((event as CustomEvent<LabelledFigure>).detail, source));
    dialog.showModal();
    dialog.scrollTop = 0;
  });
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target === dialog || target.closest('[data-close]')) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.replaceChildren());
}

function contents(labelled: LabelledFigure, source: DataSource): HTMLElement[] {
  const { receipt } = labelled.figure;
  return [
    h(
      'div',
      { class: 'panel-head' },
      h('p', { class: 'question' }, 'Receipt'),
      h('button', { type: 'button', class: 'plain', 'data-close': true }, 'Close'),
    ),
    h(
      'div',
      { class: 'panel-body' },
      summary(labelled),
      chain(receipt.links, source),
      h(
        'p',
        { class: 'source' },
        'Receipt ',
        h('a', { href: `api/receipts/${encodeURIComponent(receipt.id)}` }, receipt.id),
        `, made by the measure “${receipt.measure}”.`,
      ),
    ),
  ];
}
