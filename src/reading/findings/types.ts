import type { Action, Bound, Finding, Span, Statement } from '../../core/index.ts';
import type { Figure } from '../quantity/types.ts';
import type { Sentence } from '../types.ts';

/** What the findings stage is given: the text with what the earlier stages made of it. */
export interface SlipInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  readonly actions: readonly Action[];
  readonly published: string | null;
  /** the figures of every sentence, in order; scanned here when the caller has none at hand */
  readonly figures?: readonly Figure[];
  /** the text with typographic signs made plain, offset for offset; made here when the caller has none */
  readonly view?: string;
}

export type Form = 'count' | 'share' | 'money' | 'times' | 'duration';

/** One figure where it stands, with the statement made of it, if any. */
export interface Mention extends Span {
  readonly form: Form;
  readonly value: number;
  /** both ends of a range; equal to `value` otherwise */
  readonly low: number;
  readonly high: number;
  /** worth of the last digit written: 0.01 for 14%, 0.001 for 37.7%, 100 for "about 1,300" */
  readonly step: number;
  readonly bound: Bound;
  /** soft figures ("about", "nearly", fractions in words) are given more room */
  readonly soft: boolean;
  readonly unit: string | null;
  readonly sentence: number;
  /** where the words that bound it begin */
  readonly outer: number;
  readonly statement: Statement | null;
}

/** The passage as the rules see it. `view` is the text with typographic signs made plain, offset for offset. */
export interface Scene {
  readonly input: SlipInput;
  readonly view: string;
  readonly mentions: readonly Mention[];
  /** mentions of each sentence, in order */
  readonly inSentence: readonly (readonly Mention[])[];
  /** the year of publication, or the youngest year in an undated text */
  readonly year: number | null;
}

/** A finding with where it was seen, so that two rules never tell the same slip twice. */
export interface Slip extends Finding {
  readonly spans: readonly Span[];
}

export type Rule = (scene: Scene) => Slip[];
