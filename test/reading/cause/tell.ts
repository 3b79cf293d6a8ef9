import type { ActionKind, Span } from '../../../src/core/index.ts';
import { assessCause } from '../../../src/reading/cause/index.ts';
import type { CauseAnswer, CauseInput, Sentence } from '../../../src/reading/types.ts';

/** Paragraphs by line, sentences by a full stop and a capital: enough for the passages of these tests. */
export function sentencesOf(text: string, titled: boolean): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const [paragraph, line] of text.split('\n').entries()) {
    let from = 0;
    for (const stop of [...line.matchAll(/[.!?]["”’]?\s+(?=["“¿(]?[A-ZÀ-Þ\d])/g), null]) {
      const end = stop ? stop.index + stop[0].trimEnd().length : line.length;
      if (end > from) {
        const role = titled && paragraph === 0 ? 'title' : 'prose';
        sentences.push({ start: start + from, end: start + end, paragraph, role });
      }
      from = stop ? stop.index + stop[0].length : line.length;
    }
    start += line.length + 1;
  }
  return sentences;
}

export interface Told {
  readonly text: string;
  /** the first line is a headline */
  readonly titled?: boolean;
  readonly employer: string;
  /** words that state the action; the first sentence when absent */
  readonly at?: string;
  readonly kind?: ActionKind;
  readonly others?: readonly { readonly name: string; readonly at: string }[];
  readonly siblings?: readonly string[];
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`the passage does not hold "${words}"`);
  return { start, end: start + words.length };
}

export function inputOf(told: Told): CauseInput {
  const { text, employer } = told;
  const sentences = sentencesOf(text, told.titled === true);
  return {
    text,
    sentences,
    employer: [employer],
    kind: told.kind ?? 'layoff',
    spans: [told.at ? spanOf(text, told.at) : sentences.find((s) => s.role !== 'title')!],
    others: (told.others ?? []).map(({ name, at }) => ({ names: [name], spans: [spanOf(text, at)] })),
    siblings: (told.siblings ?? []).map((at) => [spanOf(text, at)]),
  };
}

export function assess(told: Told): CauseAnswer {
  return assessCause(inputOf(told));
}
