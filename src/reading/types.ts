import type { ActionKind, AiCause, Span } from '../core/index.ts';

/** One sentence, heading or list item of the main text; furniture is already gone. */
export interface Sentence extends Span {
  /** index of its paragraph */
  readonly paragraph: number;
  readonly role: 'title' | 'heading' | 'item' | 'prose';
}

/** What the cause stage is given for one action of one employer. */
export interface CauseInput {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** the employer's name first, then what else the text calls it */
  readonly employer: readonly string[];
  readonly kind: ActionKind;
  /** where the text states this action: the figures and the verbs */
  readonly spans: readonly Span[];
  /** other employers that act in this text, each with where */
  readonly others: readonly { readonly names: readonly string[]; readonly spans: readonly Span[] }[];
  /** the same employer's other actions in this text, each by where it is stated */
  readonly siblings?: readonly (readonly Span[])[];
}

export interface CauseAnswer {
  readonly aiCause: AiCause;
  readonly specificity: number;
  readonly reasons: readonly string[];
  /** the words that decided it */
  readonly because: readonly Span[];
}
