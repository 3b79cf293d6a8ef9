import type { Overview } from '../src/core/index.ts';
import { byId, h } from './dom.ts';
import { formatDate } from './format.ts';
import { answerSection } from './sections/answer.ts';
import { conflictsSection } from './sections/conflicts.ts';
import { key } from './sections/key.ts';
import { monthlySection } from './sections/monthly.ts';
import { scoreboard } from './sections/scoreboard.ts';
import { watchSection } from './sections/watch.ts';
import { emptyState } from './states.ts';

/** The order of the page: the scoreboard leads, the months and their share of AI follow, open matters come last. */
export function page(overview: Overview): HTMLElement[] {
  const { answers, asOf, ledger, monthly, conflicts, watch } = overview;
  if (ledger.statements === 0) return [emptyState()];
  const lead = answers.find(({ id }) => id === 'scoreboard') ?? answers[0];
  const rest = answers
    .filter((answer) => answer !== lead && answer.id !== 'watch')
    .sort((a, b) => Number(b.id === 'ai-share') - Number(a.id === 'ai-share'));
  return [
    ...(lead ? [scoreboard(lead, asOf)] : []),
    key(),
    monthlySection(monthly, asOf),
    ...rest.map((answer) => answerSection(answer, asOf)),
    conflictsSection(conflicts, asOf),
    watchSection(
      watch,
      answers.find(({ id }) => id === 'watch'),
      asOf,
    ),
  ];
}

export function colophon({ asOf, ledger }: Overview): void {
  const count = new Intl.NumberFormat('en');
  byId('colophon').replaceChildren(
    h(
      'p',
      {},
      `${count.format(ledger.statements)} statements in ${count.format(ledger.documents)} documents, as known on ${formatDate(asOf)}. Ledger `,
      h('code', { class: 'hash' }, ledger.hash.slice(0, 12)),
      '. Check every quote against its document with ',
      h('code', {}, 'headcount verify'),
      '.',
    ),
    h(
      'p',
      {},
      'The same answers as data: ',
      h('a', { href: 'api/overview' }, 'overview'),
      ', ',
      h('a', { href: 'api/conflicts' }, 'conflicts'),
      ', ',
      h('a', { href: 'api/watch' }, 'watch-list'),
      '.',
    ),
  );
}
