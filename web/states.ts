import { Problem } from '../src/core/problem.ts';
import { h } from './dom.ts';

/** Grey blocks where the answers will stand; tall enough that nothing below moves into view and out again. */
export function loadingState(): HTMLElement {
  return h(
    'div',
    { class: 'loading', 'aria-hidden': 'true' },
    ...['question', 'headline', 'headline short', 'subtitle', 'chart', 'headline', 'subtitle', 'chart'].map(
      (kind) => h('div', { class: `bone ${kind}` }),
    ),
  );
}

export function failedState(error: unknown, retry: () => void): HTMLElement {
  const message = error instanceof Error ? error.message : String(error);
  const hint = error instanceof Problem ? error.hint : null;
  return h(
    'section',
    { class: 'state' },
    h('p', { class: 'question' }, 'The answers did not load'),
    h('h1', {}, message),
    hint && h('p', {}, hint),
    h('button', { type: 'button', class: 'plain', onclick: retry }, 'Try again'),
  );
}

export function emptyState(): HTMLElement {
  return h(
    'section',
    { class: 'state' },
    h('p', { class: 'question' }, 'Nothing to show yet'),
    h('h1', {}, 'The ledger is empty'),
    h('p', {}, 'Read any article, filing or memo into it, then open this page again:'),
    h('pre', { tabindex: 0 }, 'headcount read article.html --save'),
  );
}
