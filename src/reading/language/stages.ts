import type { Span } from '../../core/index.ts';
import type { Silent } from '../action/silent.ts';
import type { DocumentVoice } from '../claim/speaker.ts';
import type { DateRead } from '../date/dates.ts';
import { type Focus, focusOf } from '../employer/focus.ts';
import type { Cast } from '../employer/types.ts';
import type { Sentence } from '../types.ts';
import { castIn } from './cast.ts';
import { claimsIn, type SpokenClaim } from './claims.ts';
import { datesIn } from './dates.ts';
import { voiceIn } from './stance.ts';
import { occasionIn, toldActions } from './told.ts';
import type { Tongue } from './tongue.ts';

/** What a text in a language beside English is made of: the same parts that the English stages yield. */
export interface TongueStages {
  readonly published: string | null;
  readonly voice: DocumentVoice;
  readonly cast: Cast;
  readonly focus: Focus;
  readonly claims: readonly SpokenClaim[];
  readonly dates: (sentence: number) => DateRead[];
  readonly silent: (counted: ReadonlySet<number>) => Silent[];
  readonly occasion: (of: { readonly sentence: number; readonly at: number }) => string | null;
}

/** Runs one language's stages over the main text. */
export function stagesIn(
  tongue: Tongue,
  view: string,
  sentences: readonly Sentence[],
  given: string | null,
): TongueStages {
  const published = given ?? publishedIn(tongue, view);
  const wordsOf = (i: number): string => view.slice(sentences[i]!.start, sentences[i]!.end);
  const voice = voiceIn(view.slice(0, 600));
  const cast = castIn(tongue, view, sentences);
  const focus = focusOf(view, sentences, cast);
  const known = new Map<number, DateRead[]>();
  const dates = (i: number): DateRead[] => {
    const found = known.get(i) ?? datesIn(wordsOf(i), sentences[i]!.start, published, tongue.grammar.dates);
    known.set(i, found);
    return found;
  };
  return {
    published,
    voice,
    cast,
    focus,
    claims: claimsIn(tongue, { view, sentences, cast, focus, voice }),
    dates,
    silent: (counted) => toldActions(view, sentences, focus, tongue, counted),
    occasion: ({ sentence, at }) =>
      occasionIn(
        tongue,
        wordsOf(sentence),
        (sentences[sentence] as Span).start,
        at,
        dates(sentence),
        published,
      ),
  };
}

/** The first full date near the head of the text, on a short line or at the head of one. */
function publishedIn(tongue: Tongue, view: string): string | null {
  for (const line of view.slice(0, 1200).split('\n').slice(0, 16)) {
    const found = datesIn(line.slice(0, 90), 0, null, tongue.grammar.dates).find(
      (d) => d.value.length === 10,
    );
    if (found && (line.length < 70 || found.end < 60)) return found.value;
  }
  return null;
}
