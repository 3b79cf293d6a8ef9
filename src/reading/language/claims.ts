import type { Speaker } from '../../core/index.ts';
import type { DocumentVoice } from '../claim/speaker.ts';
import type { Claim, Verdict } from '../claim/types.ts';
import type { Focus } from '../employer/focus.ts';
import type { Cast } from '../employer/types.ts';
import type { Figure } from '../quantity/types.ts';
import type { Sentence } from '../types.ts';
import { countIn } from './count.ts';
import { figuresIn } from './figures.ts';
import { moneyIn } from './money.ts';
import { durationIn, multipleIn, percentIn } from './percent.ts';
import { type Spot, spotOf } from './spot.ts';
import { speakerIn, stanceIn } from './stance.ts';
import type { Tongue } from './tongue.ts';

/** A claim that knows who says it. */
export interface SpokenClaim extends Claim {
  readonly speaker: Speaker;
}

export interface TongueInput {
  readonly view: string;
  readonly sentences: readonly Sentence[];
  readonly cast: Cast;
  readonly focus: Focus;
  readonly voice: DocumentVoice;
}

/** Every figure of a text in one language that is a statement, with what it counts and how the text stands to it. */
export function claimsIn(tongue: Tongue, input: TongueInput): SpokenClaim[] {
  const { view, sentences } = input;
  const claims: SpokenClaim[] = [];
  let story = false;
  let previous = '';
  for (const [i, sentence] of sentences.entries()) {
    const words = view.slice(sentence.start, sentence.end);
    const next = sentences[i + 1];
    const following = next ? view.slice(next.start, next.end) : '';
    const figures = figuresIn(words, sentence.start, tongue.numbers);
    const said: string[] = [];
    const found: Spot['found'] = new Map();
    for (const [k, figure] of figures.entries()) {
      const spot = spotOf(tongue, words, sentence.start, figures, k, {
        said: [...said],
        previous,
        title: sentence.role === 'title' || sentence.role === 'item',
        story,
        found,
      });
      const verdict = verdictIn(spot);
      said.push(verdict?.measure ?? 'none');
      if (!verdict) continue;
      claims.push(claimOf(tongue, input, i, figure, spot, verdict, following));
    }
    if (tongue.lex.cutNoun.test(words) || tongue.lex.cutVerb.test(words)) story = true;
    previous = sentence.role === 'title' || next?.role === 'item' ? '' : words;
  }
  return claims;
}

function verdictIn(spot: Spot): Verdict | null {
  switch (spot.figure.kind) {
    case 'percent':
    case 'points':
    case 'odds':
      return percentIn(spot);
    case 'money':
      return moneyIn(spot);
    case 'multiple':
      return multipleIn(spot);
    case 'duration':
      return durationIn(spot);
    case 'count':
      return countIn(spot);
  }
}

function claimOf(
  tongue: Tongue,
  input: TongueInput,
  i: number,
  figure: Figure,
  spot: Spot,
  verdict: Verdict,
  next: string,
): SpokenClaim {
  const employer = input.focus.at(i, figure.outer);
  const population =
    verdict.measure === 'survey-share'
      ? groupOf(spot)
      : verdict.unitOfAccount === 'total-across-employers'
        ? spot.tongue.has.manyEmployers
            .exec(spot.sentence)![0]
            .replace(/^(?:dans|en|de|im|in der|nel|nell'|nella|no|na) ?/iu, '')
        : null;
  const speaker = speakerIn(tongue, spot.sentence, input.voice, verdict.measure);
  const flipped = (verdict.factor ?? 1) < 0;
  const times = (n: number | null): number | null => (n === null ? null : n * (verdict.factor ?? 1));
  const turned = { 'at-most': 'at-least', 'at-least': 'at-most' } as const;
  return {
    figure: { start: figure.start, end: figure.end },
    outer: figure.outer,
    sentence: i,
    employer: population ? -1 : employer,
    subject: population ?? input.cast.employers[employer]?.name ?? '',
    measure: verdict.measure,
    unit: verdict.unit,
    unitOfAccount: verdict.unitOfAccount,
    low: times(flipped ? figure.high : figure.low),
    best: times(figure.best),
    high: times(flipped ? figure.low : figure.high),
    bound:
      flipped && (figure.bound === 'at-most' || figure.bound === 'at-least')
        ? turned[figure.bound]
        : figure.bound,
    population,
    stance: stanceIn(spot, next, verdict.measure, speaker),
    action: verdict.action,
    aside: verdict.aside,
    part: verdict.part ?? false,
    loose: figure.kind === 'odds',
    because: verdict.because,
    speaker,
  };
}

/** Whom a survey asked: the noun after the share, else the words that tell of the survey. */
function groupOf(spot: Spot): string | null {
  const after =
    /^ (?:der|des|dei|degli|delle|de los|de las|dos|das|de|der befragten) ((?:\p{L}+ ?){1,3})/iu.exec(
      spot.sentence.slice(spot.to, spot.to + 60),
    );
  return after ? after[1]!.trim().split(' ')[0]! : null;
}
