import type { Answer, WatchItem } from '../../src/core/index.ts';
import { h } from '../dom.ts';
import { formatDate } from '../format.ts';
import { countWord, stateWords } from '../words.ts';
import { notEnoughEvidence, section } from './section.ts';

/** Predictions with the day and the rule that will decide them, soonest first. */
export function watchSection(
  watch: readonly WatchItem[],
  answer: Answer | undefined,
  asOf: string,
): HTMLElement {
  const items = [...watch].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return section(
    {
      id: 'watch',
      question: 'What comes due?',
      headline: headline(items),
      subtitle:
        'Dated predictions, the rule that decides each from the ledger, and the evidence that is still missing',
      caveats: answer?.caveats ?? [],
      figures: [],
      asOf,
    },
    items.length === 0
      ? notEnoughEvidence('No dated prediction is known by this day.')
      : h('ol', { class: 'watch' }, ...items.map(watchItem)),
  );
}

function headline(items: readonly WatchItem[]): string {
  const open = items.filter(({ state }) => state === 'open' || state === 'due');
  const next = open[0];
  if (!next)
    return items.length === 0
      ? 'Nothing is on the watch-list'
      : 'Every prediction on the watch-list is decided';
  return `${countWord(open.length)} ${open.length === 1 ? 'prediction awaits' : 'predictions await'} evidence; the first is due ${formatDate(next.due)}`;
}

function watchItem(item: WatchItem): HTMLElement {
  return h(
    'li',
    { class: 'watch-item', id: `watch-${item.id}` },
    h(
      'div',
      { class: 'due' },
      /^\d/.test(item.due)
        ? h('time', { datetime: item.due }, formatDate(item.due))
        : h('span', { class: 'no-day' }, capital(item.due)),
      h('span', { class: `watch-state ${item.state}` }, stateWords[item.state]),
    ),
    h(
      'div',
      {},
      h('h3', {}, item.text),
      h('p', {}, h('strong', {}, 'Decided by: '), item.rule),
      h('p', {}, h('strong', {}, 'Needs: '), item.needs),
      h('p', { class: 'row-context' }, `Said by ${item.madeBy}, ${formatDate(item.made)}`),
    ),
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
