import type { Answer, LabelledFigure } from '../../src/core/index.ts';
import { markOf, reach } from '../charts/marks.ts';
import { roundUp } from '../charts/round-up.ts';
import { rowChart } from '../charts/row-chart.ts';
import { h } from '../dom.ts';
import { figureButton } from '../figure.ts';
import { context, sentence, typeset } from '../words.ts';
import { notEnoughEvidence, sourceLine } from './section.ts';

/** The page's first answer: money beside satisfaction, never on one axis. */
export function scoreboard(answer: Answer, asOf: string): HTMLElement {
  const shares = answer.figures
    .filter(({ figure }) => figure.unit === 'share')
    .sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0));
  const others = answer.figures.filter(({ figure }) => figure.unit !== 'share');
  const rows = shares.map((labelled) => ({
    labelled,
    shape: 'bar' as const,
    from: 0,
    to: reach(labelled.figure.value),
    mark: markOf(labelled),
  }));
  return h(
    'section',
    { class: 'lead', id: answer.id, 'aria-labelledby': `${answer.id}-finding` },
    h('p', { class: 'question' }, answer.question),
    h('h1', { id: `${answer.id}-finding` }, typeset(answer.headline)),
    h('p', { class: 'subtitle' }, typeset(answer.subtitle)),
    answer.figures.length === 0 &&
      notEnoughEvidence('The ledger holds no survey of CEOs and no spending figure by this day.'),
    h(
      'div',
      { class: 'lead-parts' },
      others.length > 0 && h('div', { class: 'big-numbers' }, ...others.map(bigNumber)),
      rows.length > 0 &&
        rowChart(rows, { unit: 'share', max: roundUp(Math.max(...rows.map((row) => row.to))) }),
    ),
    answer.figures.length > 0 &&
      answer.caveats.length > 0 &&
      h('ul', { class: 'caveats' }, ...answer.caveats.map((caveat) => h('li', {}, typeset(caveat)))),
    sourceLine(
      answer.figures.map(({ figure }) => figure),
      asOf,
    ),
  );
}

function bigNumber(labelled: LabelledFigure): HTMLElement {
  return h(
    'div',
    { class: 'big-number' },
    figureButton(labelled),
    h('p', {}, sentence(labelled.label)),
    h('p', { class: 'row-context' }, context(labelled)),
  );
}

function start({ figure }: LabelledFigure): string {
  return figure.period?.start ?? '';
}
