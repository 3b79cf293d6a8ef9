import type { ReceiptLink } from '../../src/core/index.ts';
import type { DataSource, DocumentSlice } from '../data.ts';
import { h, link as webLink } from '../dom.ts';
import { columnsOf } from './register-row.ts';

const around = 320;
const longestHeader = 2000;

/** The quote at once, and its surroundings as soon as the document answers. */
export function passage(link: ReceiptLink, source: DataSource, isOnly: boolean): HTMLElement {
  if (link.quote === '')
    return warning('The row of the register is not held, so there are no words to show.');
  const text = h('blockquote', { class: 'passage' }, h('mark', {}, link.quote));
  const frame = h(
    'div',
    { class: 'passage-frame' },
    text,
    documentLine(link.document.title, link.document.url),
  );
  complete(frame, text, link, source, isOnly).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : '';
    frame.append(warning(`The words around the quote did not load. ${reason}`));
  });
  return frame;
}

async function complete(
  frame: Element,
  text: Element,
  link: ReceiptLink,
  source: DataSource,
  isOnly: boolean,
): Promise<void> {
  const { id, start, end } = link.document;
  const slice = await source.document(id, Math.max(0, start - around), end + around);
  if (slice.text.slice(start - slice.from, end - slice.from) !== link.quote) {
    frame.append(
      warning('The document does not hold these words at this place. Check it with: headcount verify'),
    );
    return;
  }
  surround(text, slice, link);
  frame.lastElementChild?.replaceWith(documentLine(link.document.title ?? slice.title, link.document.url));
  if (!isRegister(slice)) return;
  const head = slice.from === 0 ? slice : await source.document(id, 0, longestHeader);
  const columns = columnsOf(head.text.split(/\r?\n/, 1)[0] ?? '', link.quote);
  if (columns.length > 0) text.after(register(columns, isOnly));
}

function surround(text: Element, slice: DocumentSlice, link: ReceiptLink): void {
  const before = slice.text.slice(0, link.document.start - slice.from);
  const after = slice.text.slice(link.document.end - slice.from);
  text.classList.toggle('register', isRegister(slice));
  const [opening, closing] = isRegister(slice)
    ? [lastRow(before), firstRow(after)]
    : [slice.from > 0 ? fromWord(before) : before, slice.to < slice.chars ? toWord(after) : after];
  text.replaceChildren(
    opening === before && slice.from === 0 ? before : `… ${opening}`,
    h('mark', {}, link.quote),
    closing === after && slice.to === slice.chars ? after : `${closing} …`,
  );
}

const isRegister = ({ mediaType }: DocumentSlice): boolean => mediaType.startsWith('text/csv');

/** A cut word at either edge is left out. */
const fromWord = (text: string): string => text.replace(/^\S*\s+/, '');
const toWord = (text: string): string => text.replace(/\s+\S*$/, '');

/** A register is read row by row: its neighbours help little, so one on either side is enough. */
const lastRow = (text: string): string => text.match(/[^\n]*\n[^\n]*$/)?.[0] ?? text;
const firstRow = (text: string): string => text.match(/^[^\n]*\n[^\n]*/)?.[0] ?? text;

/** The marked row again, a column a line, for those who do not count commas. */
function register(columns: readonly (readonly [string, string])[], isOpen: boolean): HTMLElement {
  return h(
    'details',
    { class: 'columns', open: isOpen },
    h('summary', {}, 'This row, column by column'),
    h(
      'dl',
      { class: 'facts' },
      ...columns.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))),
    ),
  );
}

function documentLine(title: string | null, url: string | null): HTMLElement {
  const words = title ?? 'an untitled document';
  return h('p', { class: 'document-line' }, 'In ', url ? webLink(url, words) : words);
}

function warning(words: string): HTMLElement {
  return h('p', { class: 'warning', role: 'status' }, words);
}
