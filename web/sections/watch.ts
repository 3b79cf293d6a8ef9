import type { Answer, WatchItem } from '../../src/core/index.ts';
import { h } from '../dom.ts';
import { formatDate } from '../format.ts';
import { stateWords, typeset } from '../words.ts';
import { notEnoughEvidence, section } from './section.ts';

/** Predictions with the day and the rule that will decide them, soonest first. */
export function watchSection(
  watch: readonly WatchItem[],
  answer: Answer | undefined,
  asOf: string,
): HTMLElement {
  const items = [...watch].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return section(
    { ...(answer ?? unasked), id: 'watch', figures: [], asOf },
    items.length === 0
      ? notEnoughEvidence('Not enough evidence: no dated prediction is known by this day.')
      : h('ol', { class: 'watch' }, ...items.map(watchItem)),
  );
}

const unasked: Pick<Answer, 'question' | 'headline' | 'subtitle' | 'caveats'> = {
  question: 'What is due?',
  headline: 'Predictions wait for the day and the data that decide them',
  subtitle: 'Dated predictions, each with the rule that decides it',
  caveats: [],
};

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
      h('h3', {}, typeset(item.text)),
      h('p', {}, h('strong', {}, 'Decided by: '), typeset(item.rule)),
      h('p', {}, h('strong', {}, 'Needs: '), typeset(item.needs)),
      h('p', { class: 'row-context' }, `Said by ${item.madeBy}, ${formatDate(item.made)}`),
    ),
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
