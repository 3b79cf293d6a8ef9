import type { Lexicon } from '../lexicon/types.ts';
import { matches } from '../matches.ts';
import type { Figure } from '../quantity/types.ts';
import type { Verdict } from './types.ts';

/** One figure with the words around it, as the classifiers see it. */
export interface Place {
  readonly lex: Lexicon;
  readonly figure: Figure;
  /** the whole sentence */
  readonly sentence: string;
  /** from the head of its clause, or the figure before it, to the figure's bounding words */
  readonly before: string;
  /** from the sentence's head to the figure's bounding words */
  readonly lead: string;
  /** from the figure to the end of its clause */
  readonly after: string;
  /** from the figure to the next figure or the end */
  readonly gap: string;
  /** how many characters of the sentence follow the figure */
  readonly gapStart: number;
  /** the measures of the sentence's earlier figures */
  readonly said: readonly string[];
  /** the figures of the same sentence, in order, and this one's place among them */
  readonly figures: readonly Figure[];
  readonly index: number;
  /** the sentence before it in the same paragraph */
  readonly previous: string;
  readonly notice: boolean;
  readonly title: boolean;
  /** the whole text counts one employer's action, so that a bare number may be a part of it */
  readonly story: boolean;
  /** an offer to leave has been told of */
  readonly offered: boolean;
  /** the group that the text's survey asked, if it tells of one */
  readonly crowd: string | null;
  /** the text's own headline */
  readonly heading: string;
  /** what the figure before it in the sentence was found to be */
  readonly last: Verdict | null;
  /** some three hundred characters before the sentence */
  readonly context: string;
  /** the page or so before the sentence, where a table says its scale */
  readonly above: string;
  /** the text counts over many employers and none is in focus here */
  readonly market: boolean;
  /** the text tells of several employers in turn */
  readonly several: boolean;
}

const boundary: RegExp =
  /[;:]|, (?:and|but|while|whereas|after|with|which|who|as|because|since|citing) | (?:but|while|whereas) |\. |" |\) /;

export function placeOf(
  lex: Lexicon,
  sentence: string,
  base: number,
  figures: readonly Figure[],
  index: number,
  rest: Pick<
    Place,
    | 'said'
    | 'previous'
    | 'notice'
    | 'title'
    | 'story'
    | 'offered'
    | 'crowd'
    | 'heading'
    | 'last'
    | 'context'
    | 'above'
    | 'market'
    | 'several'
  >,
): Place {
  const figure = figures[index]!;
  const from = figure.outer - base;
  const to = figure.end - base;
  const lead = sentence.slice(0, from);
  const previous = figures[index - 1];
  const next = figures[index + 1];
  let head = previous ? previous.end - base : 0;
  for (const m of matches(boundary, lead)) if (m.index + m[0].length > head) head = m.index + m[0].length;
  const tail = sentence.slice(to);
  const stop =
    /[;:]|\. |, (?:and|but|while|whereas|after|with|which|as|because|since|citing) /.exec(tail)?.index ??
    tail.length;
  return {
    lex,
    figure,
    sentence,
    lead,
    before: sentence.slice(head, from),
    after: tail.slice(0, stop),
    gapStart: tail.length,
    gap: next ? sentence.slice(to, next.outer - base) : tail,
    figures,
    index,
    ...rest,
  };
}
