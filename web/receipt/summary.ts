import type { Figure, LabelledFigure } from '../../src/core/index.ts';
import { h } from '../dom.ts';
import { exactWords, formatDate, formatPeriod, unitWord } from '../format.ts';
import { accountWords, sentence } from '../words.ts';

/** The figure with everything that design section 4 asks to stand beside it; what is not known says so. */
export function summary({ label, figure }: LabelledFigure): HTMLElement {
  const { value, unit, population, period, asOf, caveats } = figure;
  const facts: readonly (readonly [string, string])[] = [
    ['Counts', counts(figure)],
    ['Population', population ?? 'not said'],
    ['Period', formatPeriod(period) ?? 'not said'],
    ['As known on', formatDate(asOf)],
  ];
  return h(
    'div',
    { class: 'receipt-summary' },
    h(
      'h2',
      { id: 'receipt-title' },
      h('span', { class: 'receipt-value' }, exactWords(value, unit)),
      h('span', { class: 'receipt-label' }, sentence(label)),
    ),
    h(
      'dl',
      { class: 'facts' },
      ...facts.map(([term, words]) => h('div', {}, h('dt', {}, term), h('dd', {}, words))),
    ),
    caveats.length > 0 && h('ul', { class: 'caveats' }, ...caveats.map((caveat) => h('li', {}, caveat))),
  );
}

function counts({ unit, unitOfAccount }: Figure): string {
  if (unitOfAccount) return accountWords[unitOfAccount];
  if (unit === 'jobs') return 'unlike units, or not said';
  if (unit === 'share') return 'a share';
  return unitWord(unit) || 'money';
}
