import type { LabelledFigure } from '../src/core/index.ts';
import { h } from './dom.ts';
import { quantityParts, unitWord } from './format.ts';

/** Asks whoever listens (the receipt panel) to open; it bubbles, so a section needs to know no panel. */
export const openReceipt = 'open-receipt';

/** A figure as the reader meets it: a button that opens its receipt. */
export function figureButton(labelled: LabelledFigure, text?: string): HTMLButtonElement {
  const { label, figure } = labelled;
  const { qualifier, number } = quantityParts(figure.value, figure.unit);
  const words = text ?? `${number} ${unitWord(figure.unit)}`.trim();
  return h(
    'button',
    {
      type: 'button',
      class: 'figure',
      'aria-haspopup': 'dialog',
      onclick: (event) => {
        event.currentTarget?.dispatchEvent(new CustomEvent(openReceipt, { bubbles: true, detail: labelled }));
      },
    },
    text === undefined && qualifier !== '' && h('span', { class: 'qualifier' }, `${qualifier} `),
    h('span', { class: 'figure-text' }, words),
    h('span', { class: 'hidden' }, `, ${label}: open the receipt`),
  );
}
