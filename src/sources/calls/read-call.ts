import type { Span } from '../../core/index.ts';
import { viewOf } from '../../reading/text/view.ts';
import { sentencesOf } from '../prose/sentences.ts';
import { type Owner, ownerOf } from './owner.ts';
import { type CallSubject, subjectOf } from './subject.ts';
import { type CallSpeaker, spoken } from './turns.ts';

/** One sentence of a call: who says it, what it speaks of, and whose that is. Offsets are the text's. */
export interface CallSentence extends Span {
  readonly words: string;
  readonly speaker: CallSpeaker;
  readonly target: CallSubject;
  readonly owner: Owner;
}

/** Every sentence of a call's transcript, in order. */
export function readCall(text: string): readonly CallSentence[] {
  const view = viewOf(text);
  const told = spoken(view, [...sentencesOf(view)]);
  return told.map((sentence, i) => {
    const target = sentence.speaker === 'operator' ? 'none' : subjectOf(sentence.words);
    const before = told
      .slice(Math.max(0, i - 2), i)
      .map(({ words }) => words)
      .join(' ');
    return { ...sentence, target, owner: ownerOf(sentence.words, before, sentence.speaker, target) };
  });
}
