import { h } from '../dom.ts';

const entries: readonly (readonly [string, string])[] = [
  ['ai', 'AI cited as a reason'],
  ['announced', 'announced'],
  ['realised', 'people who left'],
  ['unknown', 'mixed or not known'],
  ['bound', 'a bound (up to, at least)'],
  ['disputed', 'disputed, or a post nobody held'],
];

/** What each colour and texture means, once for the whole page. */
export function key(): HTMLElement {
  return h(
    'dl',
    { class: 'key', 'aria-label': 'How to read the marks' },
    ...entries.map(([name, words]) =>
      h(
        'div',
        {},
        h('dt', {}, h('span', { class: `swatch ${name}`, 'aria-hidden': 'true' })),
        h('dd', {}, words),
      ),
    ),
  );
}
