import type { Conflict } from '../../src/core/index.ts';
import { h } from '../dom.ts';
import { figureButton } from '../figure.ts';
import { context, countWord, sentence, typeset } from '../words.ts';
import { notEnoughEvidence, section } from './section.ts';

const openAtFirst = 2;

/** Values that disagree stand side by side with the named cause; none is averaged away. */
export function conflictsSection(conflicts: readonly Conflict[], asOf: string): HTMLElement {
  const count = conflicts.length;
  return section(
    {
      id: 'conflicts',
      question: 'Where do the sources disagree?',
      headline:
        count === 0
          ? 'No two sources disagree on what the ledger holds'
          : `${countWord(count)} ${count === 1 ? 'figure is' : 'figures are'} given in more than one version, and the reasons have names`,
      subtitle: 'Values published for what reads as one thing; shown side by side, never averaged',
      caveats: [],
      figures: conflicts.flatMap((conflict) => conflict.figures.map(({ figure }) => figure)),
      asOf,
    },
    count === 0
      ? notEnoughEvidence('A conflict shows once two sources give different values for one thing.')
      : h(
          'div',
          { class: 'conflicts' },
          ...conflicts.map((conflict, index) => conflictCard(conflict, index < openAtFirst)),
        ),
  );
}

function conflictCard(conflict: Conflict, isOpen: boolean): HTMLElement {
  return h(
    'article',
    { class: 'conflict', id: `conflict-${conflict.id}` },
    h('p', { class: 'question' }, typeset(sentence(conflict.topic))),
    h('h3', {}, typeset(sentence(conflict.headline))),
    h(
      'ul',
      { class: 'values' },
      ...conflict.figures.map((labelled) =>
        h(
          'li',
          {},
          figureButton(labelled),
          h('span', { class: 'row-label' }, typeset(labelled.label)),
          h('span', { class: 'row-context' }, context(labelled)),
        ),
      ),
    ),
    conflict.causes.length > 0 && causes(conflict, isOpen),
  );
}

/** The names of the causes at a glance; what each means, on asking. */
function causes(conflict: Conflict, isOpen: boolean): HTMLElement {
  const names = [...new Set(conflict.causes.map(({ cause }) => cause.replaceAll('-', ' ')))];
  return h(
    'details',
    { class: 'causes', open: isOpen },
    h('summary', {}, h('strong', {}, 'Why: '), names.join(', ')),
    ...conflict.causes.map(({ cause, explanation }) =>
      h(
        'p',
        { class: 'cause' },
        h('strong', {}, `${sentence(cause.replaceAll('-', ' '))}. `),
        typeset(explanation),
      ),
    ),
  );
}
