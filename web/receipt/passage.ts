import type { ReceiptLink } from '../../src/core/index.ts';
import type { DataSource, DocumentSlice } from '../data.ts';
import { h } from '../dom.ts';

const around = 320;

/** The quote at once, and its surroundings as soon as the document answers. */
export function passage(link: ReceiptLink, source: DataSource): HTMLElement {
  const quote = h('mark', {}, link.quote);
  const text = h('blockquote', { class: 'passage' }, quote);
  const { id, start, end } = link.document;
  if (link.quote === '')
    return warning('The row of the register is not held, so there are no words to show.');
  const frame = h('div', { class: 'passage-frame' }, text);
  source.document(id, Math.max(0, start - around), end + around).then(
    (slice) => {
      if (slice.text.slice(start - slice.from, end - slice.from) === link.quote)
        surround(text, quote, slice, link);
      else
        frame.append(
          warning('The document does not hold these words at this place. Check it with: headcount verify'),
        );
    },
    (error: unknown) => {
      frame.append(
        warning(`The words around the quote did not load. ${error instanceof Error ? error.message : ''}`),
      );
    },
  );
  return frame;
}

function surround(text: Element, quote: Element, slice: DocumentSlice, link: ReceiptLink): void {
  const { start, end } = link.document;
  const before = slice.text.slice(0, start - slice.from);
  const after = slice.text.slice(end - slice.from);
  const isRegister = slice.mediaType.startsWith('text/csv');
  text.classList.toggle('register', isRegister);
  const [opening, closing] = isRegister
    ? [lastRow(before), firstRow(after)]
    : [fromWord(before), toWord(after)];
  text.replaceChildren(
    opening === before && slice.from === 0 ? before : `… ${opening}`,
    quote,
    closing === after && slice.to === slice.chars ? after : `${closing} …`,
  );
}

/** A cut word at either edge is left out. */
const fromWord = (text: string): string => text.replace(/^\S*\s+/, '');
const toWord = (text: string): string => text.replace(/\s+\S*$/, '');

/** A register is read row by row: its neighbours help little, so one on either side is enough. */
const lastRow = (text: string): string => text.match(/[^\n]*\n[^\n]*$/)?.[0] ?? text;
const firstRow = (text: string): string => text.match(/^[^\n]*\n[^\n]*/)?.[0] ?? text;

function warning(words: string): HTMLElement {
  return h('p', { class: 'warning', role: 'status' }, words);
}
