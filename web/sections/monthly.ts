import type { MonthlyCuts } from '../../src/core/index.ts';
import { monthColumns } from '../charts/month-columns.ts';
import { monthRows } from '../charts/month-rows.ts';
import { h } from '../dom.ts';
import { everyMonth, type Month, monthlyFinding } from './months.ts';
import { notEnoughEvidence, section } from './section.ts';

const shownAtFirst = 13;
const wide = matchMedia('(min-width: 60rem)');

/** Announced cuts by month with the part that cites AI: columns where there is room, rows on a phone. */
export function monthlySection(monthly: readonly MonthlyCuts[], asOf: string): HTMLElement {
  const all = everyMonth(monthly);
  const body = h('div', { class: 'monthly' });
  const show = (months: readonly Month[]): void => {
    const hidden = all.length - months.length;
    body.replaceChildren(
      wide.matches ? monthColumns(months) : monthRows(months),
      ...(hidden > 0 ? [earlierButton(hidden, () => reveal())] : []),
    );
  };
  let shown: readonly Month[] = all.slice(-shownAtFirst);
  const reveal = (): void => {
    shown = all;
    show(shown);
    body.querySelector<HTMLElement>('button.figure')?.focus();
  };
  const redraw = (): void => {
    if (body.isConnected) show(shown);
    else wide.removeEventListener('change', redraw);
  };
  wide.addEventListener('change', redraw);
  show(shown);
  return section(
    {
      id: 'monthly',
      question: 'How much of it cites AI, month by month?',
      headline: monthlyFinding(all),
      subtitle:
        'Job cuts announced by US-based employers, all sectors, by month; AI-cited means that the employer named AI as a reason',
      caveats: all.some(({ total, aiCited }) => total && !aiCited)
        ? ['A dash means that no figure is held for the month; it is not zero.']
        : [],
      figures: all.flatMap(({ total, aiCited }) =>
        [total, aiCited].flatMap((labelled) => labelled?.figure ?? []),
      ),
      asOf,
    },
    all.length === 0
      ? notEnoughEvidence('Not enough evidence: no month of announced cuts is known by this day.')
      : body,
  );
}

function earlierButton(count: number, reveal: () => void): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'plain', onclick: reveal },
    `Show ${count} earlier ${count === 1 ? 'month' : 'months'}`,
  );
}
