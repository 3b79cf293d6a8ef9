import type { ReceiptLink } from '../../src/core/index.ts';
import type { DataSource } from '../data.ts';
import { h } from '../dom.ts';
import { exactWords, formatDate } from '../format.ts';
import { accountWords } from '../words.ts';
import { passage } from './passage.ts';

const shownAtFirst = 8;

/** From the figure to the words: each statement it stands on, its quote in its document, and where the chain ends. */
export function chain(links: readonly ReceiptLink[], source: DataSource): HTMLElement {
  const list = h(
    'ol',
    { class: 'chain' },
    ...links.slice(0, shownAtFirst).map((one) => linkItem(one, source, links.length === 1)),
  );
  const hidden = links.slice(shownAtFirst);
  const more = h(
    'button',
    {
      type: 'button',
      class: 'plain',
      onclick: () => {
        const items = hidden.map((one) => linkItem(one, source, links.length === 1));
        list.append(...items);
        more.remove();
        items[0]?.setAttribute('tabindex', '-1');
        items[0]?.focus();
      },
    },
    `Show ${hidden.length} more`,
  );
  return h(
    'section',
    { 'aria-label': 'Statements behind the figure' },
    h(
      'h3',
      {},
      links.length === 1 ? 'It stands on one statement' : `It stands on ${links.length} statements`,
    ),
    links.length === 0 && h('p', {}, 'No statement is held for this figure, so it should not be repeated.'),
    list,
    hidden.length > 0 && more,
  );
}

function linkItem(one: ReceiptLink, source: DataSource, isOnly: boolean): HTMLElement {
  const { unitOfAccount } = one;
  const value = exactWords(one.value, one.unit);
  return h(
    'li',
    { class: 'chain-link' },
    h('p', { class: 'chain-value' }, h('strong', {}, value), ` ${one.subject}`),
    h(
      'p',
      { class: 'row-context' },
      [
        unitOfAccount && accountWords[unitOfAccount],
        one.attributedTo && `said by ${one.attributedTo}`,
        `known ${formatDate(one.knownAt)}`,
      ]
        .filter((part) => part !== null)
        .join(' · '),
    ),
    passage(one, source, isOnly),
    one.evidence === 'cited' &&
      h(
        'p',
        { class: 'chain-end' },
        h('strong', {}, 'Cited: '),
        'the original text is not held; the receipt ends here',
        one.citation ? `, at ${one.citation}.` : '.',
      ),
  );
}
