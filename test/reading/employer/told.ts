import { castOf } from '../../../src/reading/employer/cast.ts';
import type { Cast } from '../../../src/reading/employer/types.ts';
import { mainTextOf } from '../../../src/reading/text/main-text.ts';
import { viewOf } from '../../../src/reading/text/view.ts';
import type { Sentence } from '../../../src/reading/types.ts';

export interface Told {
  readonly view: string;
  readonly sentences: readonly Sentence[];
  readonly cast: Cast;
}

/** A text as far as its employers are known. */
export function told(text: string): Told {
  const view = viewOf(text);
  const { sentences } = mainTextOf(view);
  return { view, sentences, cast: castOf(view, sentences) };
}
