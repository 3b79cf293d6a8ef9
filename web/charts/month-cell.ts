import type { LabelledFigure } from '../../src/core/index.ts';
import { h } from '../dom.ts';
import { figureButton } from '../figure.ts';
import { formatNumber } from '../format.ts';

/** A month's figure, short enough for its column; what is not held says so. */
export function monthCell(labelled: LabelledFigure | null): Node {
  if (!labelled) {
    return h(
      'span',
      { class: 'not-held' },
      h('span', { 'aria-hidden': 'true' }, '–'),
      h('span', { class: 'hidden' }, 'not held'),
    );
  }
  const { value, unit } = labelled.figure;
  const sign = { 'at-least': '≥ ', 'at-most': '≤ ', about: '~', exact: '', range: '~', 'percent-only': '' }[
    value.bound
  ];
  const number = value.best ?? value.low ?? value.high;
  return figureButton(labelled, number === null ? 'not known' : `${sign}${formatNumber(number, unit)}`);
}
