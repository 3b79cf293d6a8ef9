import type { Focus } from '../employer/focus.ts';
import type { Cast } from '../employer/types.ts';
import type { Lexicon } from '../lexicon/types.ts';
import type { Figure } from '../quantity/types.ts';
import type { Sentence } from '../types.ts';
import { countVerdict } from './count.ts';
import { moneyVerdict } from './money.ts';
import { durationVerdict, multipleVerdict } from './multiple.ts';
import { percentVerdict } from './percent.ts';
import { type Place, placeOf } from './place.ts';
import { isGeneric, marketOf, pairOf, populationOf } from './population.ts';
import { rowVerdict } from './row.ts';
import { type DocumentVoice, speakerOf } from './speaker.ts';
import { stanceOf } from './stance.ts';
import { isFigureRow, moneyTableScale } from './table.ts';
import type { Claim, Verdict } from './types.ts';

export interface ClaimInput {
  readonly view: string;
  readonly sentences: readonly Sentence[];
  readonly cast: Cast;
  readonly focus: Focus;
  readonly lex: Lexicon;
  readonly voice: DocumentVoice;
  readonly notice: boolean;
  /** the figures of each sentence */
  readonly figures: readonly (readonly Figure[])[];
  /** who counts over many employers: an index, a tracker; `null` when the text names none */
  readonly counter: string | null;
  /** the group that the text's survey asked; `null` when it tells of none */
  readonly crowd: string | null;
}

/** Every figure of the text that is a statement, with what it counts, whose it is and how the text stands to it. */
export function claimsOf(input: ClaimInput): Claim[] {
  const { view, sentences, lex } = input;
  const claims: Claim[] = [];
  let previous = '';
  let paragraph = -1;
  let story = false;
  let offered = false;
  const market =
    input.counter !== null ||
    (input.cast.employers.length === 0 &&
      /\b(?:companies|employers|firms|banks|sector|industry|trackers?)\b/i.test(view.slice(0, 20_000)) &&
      !/\bthe (?:company|bank|firm|group|insurer|retailer|airline|university|employer|studio)\b/i.test(
        view.slice(0, 20_000),
      ));
  const title = sentences[0]?.role === 'title' ? view.slice(sentences[0].start, sentences[0].end) : '';
  if (
    /\b(?:lay-?offs?|job cuts?|redundanc|workforce|laid off|laying off)\b/i.test(view.slice(0, 6000)) ||
    lex.cutNoun.test(title) ||
    /\b(?:cut|cuts|axe|shed|slash|trim|lay|drop|eliminate|dismiss)/i.test(title) ||
    (/\b(?:jobs?|staff|employees|roles|positions|posts|workers|workforce)\b/i.test(view.slice(0, 20_000)) &&
      lex.cutVerb.test(view.slice(0, 20_000)))
  )
    story = true;
  for (const [i, sentence] of sentences.entries()) {
    const words = view.slice(sentence.start, sentence.end);
    if (sentence.paragraph !== paragraph) {
      if (sentences[i - 1]?.role !== 'heading') previous = sentences[i - 1] ? previous : '';
      paragraph = sentence.paragraph;
    }
    const figures = withoutEchoes(input.figures[i]!, words, sentence.start);
    const said: string[] = [];
    let last: Verdict | null = null;
    for (let k = 0; k < figures.length; k++) {
      const place = placeOf(lex, words, sentence.start, figures, k, {
        said: [...said],
        previous,
        notice: input.notice,
        title: sentence.role === 'title',
        story,
        offered,
        crowd: input.crowd,
        heading: title,
        last,
        market: market && input.focus.at(i, figures[k]!.outer) < 0,
        several: input.focus.several,
        above: view.slice(Math.max(0, sentence.start - 2500), sentence.start),
        context: view.slice(Math.max(0, sentence.start - 320), sentence.start),
      });
      const verdict = verdictOf(place);
      said.push(verdict?.measure ?? 'none');
      last = verdict;
      if (!verdict) continue;
      claims.push(
        claimOf(
          input,
          i,
          figures[k]!,
          place,
          verdict,
          sentences[i + 1] ? view.slice(sentences[i + 1]!.start, sentences[i + 1]!.end) : '',
        ),
      );
      if (verdict.measure === 'jobs' && verdict.action) story = true;
    }
    if (!story && (lex.cutNoun.test(words) || /\blay(?:ing|s)? off|laid off|redundan/i.test(words)))
      story = true;
    if (!offered && lex.voluntary.test(words)) offered = true;
    previous = words;
  }
  return claims;
}

/** "Six in ten owners (58%)": the words round what the brackets say exactly; only the exact figure stands. */
function withoutEchoes(figures: readonly Figure[], words: string, base: number): readonly Figure[] {
  return figures.filter((f, k) => {
    const next = figures[k + 1];
    if (f.kind !== 'odds' || next?.kind !== 'percent') return true;
    const between = words.slice(f.end - base, next.outer - base);
    const a = f.best ?? f.high ?? f.low ?? 0;
    const b = next.best ?? next.high ?? next.low ?? 0;
    return !(between.length < 28 && between.endsWith('(') && Math.abs(a - b) <= 0.06);
  });
}

/** Whose figure it is: the two named together, who was asked, who counts, else the employer in focus. */
function subjectOf(
  verdict: Verdict,
  pair: string | null,
  population: string | null,
  own: string | null,
  input: ClaimInput,
): string {
  if (pair) return pair;
  if (verdict.unitOfAccount === 'total-across-employers') return input.counter ?? population ?? 'employers';
  return population ?? own ?? input.counter ?? input.crowd ?? '';
}

/** A survey share counts those asked; a total over many employers counts whom its source watches. */
function whoIsCounted(place: Place, verdict: Verdict, crowd: string | null): string | null {
  if (verdict.measure === 'survey-share') {
    const found = populationOf(place.lead, place.after, place.previous);
    return found !== null && !isGeneric(found) ? found : (crowd ?? found);
  }
  if (verdict.unitOfAccount !== 'total-across-employers') return null;
  return pairOf(place.lead) ?? marketOf(`${place.lead} ${place.after}`);
}

function verdictOf(place: Place): Verdict | null {
  if (place.figure.kind === 'count' && isFigureRow(place.sentence)) return null;
  const worth = place.figure.kind === 'count' ? moneyTableScale(place.sentence, place.above) : null;
  if (worth !== null)
    return {
      measure: 'spend',
      unit: 'USD',
      unitOfAccount: null,
      action: null,
      aside: true,
      factor: worth,
      because: 'a row of a table in thousands',
    };
  const row = rowVerdict(place);
  if (row !== undefined) return row;
  switch (place.figure.kind) {
    case 'percent':
    case 'points':
    case 'odds':
      return percentVerdict(place);
    case 'money':
      return moneyVerdict(place);
    case 'multiple':
      return multipleVerdict(place);
    case 'duration':
      return durationVerdict(place);
    case 'count':
      return countVerdict(place);
  }
}

function claimOf(
  input: ClaimInput,
  i: number,
  figure: Figure,
  place: Place,
  verdict: Verdict,
  next: string,
): Claim {
  const { cast } = input;
  const employer = input.focus.at(i, figure.outer);
  const population = whoIsCounted(place, verdict, input.crowd);
  const own = cast.employers[employer]?.name;
  const pair = verdict.measure === 'jobs' ? pairOf(place.lead) : null;
  const speaker = speakerOf(place.sentence, input.voice, verdict.measure);
  const times = (n: number | null): number | null => (n === null ? null : n * (verdict.factor ?? 1));
  const flipped = (verdict.factor ?? 1) < 0;
  return {
    figure: { start: figure.start, end: figure.end },
    outer: figure.outer,
    sentence: i,
    employer: population || pair ? -1 : employer,
    subject: subjectOf(verdict, pair, population, own ?? null, input),
    measure: verdict.measure,
    unit: verdict.unit,
    unitOfAccount: verdict.unitOfAccount,
    low: times(flipped ? figure.high : figure.low),
    best: times(figure.best),
    high: times(flipped ? figure.low : figure.high),
    bound:
      verdict.bound ??
      (flipped && figure.bound === 'at-most'
        ? 'at-least'
        : flipped && figure.bound === 'at-least'
          ? 'at-most'
          : figure.bound),
    population,
    stance: stanceOf(place.sentence, next, verdict.measure, speaker),
    action: verdict.action,
    aside: verdict.aside,
    part: verdict.part ?? false,
    loose: figure.kind === 'odds',
    because: verdict.because,
  };
}
