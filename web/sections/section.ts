import type { Figure } from '../../src/core/index.ts';
import { type Child, h } from '../dom.ts';
import { formatDate } from '../format.ts';
import { typeset } from '../words.ts';

export interface SectionWords {
  readonly id: string;
  readonly question: string;
  readonly headline: string;
  readonly subtitle: string;
  readonly caveats: readonly string[];
  /** everything the section shows, for its source line */
  readonly figures: readonly Figure[];
  readonly asOf: string;
}

/** Every section is one idea: the finding, what is counted, the picture, what to know, where it comes from. */
export function section(words: SectionWords, ...body: readonly Child[]): HTMLElement {
  const heading = `${words.id}-finding`;
  return h(
    'section',
    { class: 'answer', id: words.id, 'aria-labelledby': heading },
    h('p', { class: 'question' }, words.question),
    h('h2', { id: heading }, typeset(words.headline)),
    h('p', { class: 'subtitle' }, typeset(words.subtitle)),
    ...body,
    words.caveats.length > 0 &&
      h('ul', { class: 'caveats' }, ...words.caveats.map((caveat) => h('li', {}, typeset(caveat)))),
    sourceLine(words.figures, words.asOf),
  );
}

export function sourceLine(figures: readonly Figure[], asOf: string): HTMLElement | null {
  if (figures.length === 0) return null;
  const sources = sourcesOf(figures);
  const shown = sources.slice(0, 4).join('; ');
  const rest = sources.length > 4 ? ` and ${sources.length - 4} more` : '';
  return h(
    'p',
    { class: 'source' },
    `Source: ${shown}${rest}. As known on ${formatDate(asOf)}. Each figure opens its receipt.`,
  );
}

/** Who said it; where nobody is named, or only "article", the text it was read in. */
function sourcesOf(figures: readonly Figure[]): string[] {
  const links = figures.flatMap((figure) => figure.receipt.links);
  const names = links.map(({ attributedTo, citation, document }) =>
    attributedTo && attributedTo !== 'article'
      ? attributedTo
      : (citation ?? document.title ?? 'a document without a title'),
  );
  return [...new Set(names)];
}

/** Not enough evidence is an answer, and says what would change it. */
export function notEnoughEvidence(what: string): HTMLElement {
  return h(
    'p',
    { class: 'not-enough' },
    `${what} Ask as of a later day, or add what you know: `,
    h('code', {}, 'headcount read FILE --save'),
  );
}
