import { type Place, placeOf } from '../../../src/reading/claim/place.ts';
import type { Verdict } from '../../../src/reading/claim/types.ts';
import { compileLexicon } from '../../../src/reading/lexicon/compile.ts';
import { english } from '../../../src/reading/lexicon/english.ts';
import type { Lexicon } from '../../../src/reading/lexicon/types.ts';
import { figuresOf } from '../../../src/reading/quantity/scan.ts';

export const lexicon: Lexicon = compileLexicon([english]);

type Around = Parameters<typeof placeOf>[5];

const plain: Around = {
  said: [],
  previous: '',
  notice: false,
  title: false,
  story: false,
  offered: false,
  crowd: null,
  heading: '',
  last: null,
  context: '',
  above: '',
  market: false,
  several: false,
};

/** Every figure of a sentence as the classifiers see it, in a text of which nothing else is known. */
export function placesIn(sentence: string, around: Partial<Around> = {}): Place[] {
  const figures = figuresOf(sentence, 0);
  return figures.map((_, i) => placeOf(lexicon, sentence, 0, figures, i, { ...plain, ...around }));
}

/** What one stage makes of the figure with this number, the first of the sentence unless said. */
export function verdict(
  stage: (place: Place) => Verdict | null | undefined,
  sentence: string,
  around: Partial<Around> = {},
  index = 0,
): Verdict | null | undefined {
  return stage(placesIn(sentence, around)[index]!);
}
