import type { Bound, Span } from '../../core/index.ts';

export type FigureKind = 'count' | 'percent' | 'points' | 'money' | 'duration' | 'multiple' | 'odds';

/** One figure as the text gives it, before anybody has said what it counts. Offsets are the document's. */
export interface Figure extends Span {
  readonly kind: FigureKind;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** ISO currency, or weeks, months, days for a duration */
  readonly unit: string | null;
  /** where the words that bound it begin: "up to 300" begins at "up" */
  readonly outer: number;
  /** written as a word: "forty", "a third", "tripled" */
  readonly word: boolean;
}

/** An atom: a number with whatever unit is glued to it, before bounds and ranges are read. */
export interface Atom extends Span {
  readonly kind: FigureKind;
  readonly value: number;
  readonly unit: string | null;
  readonly word: boolean;
  readonly scaled: boolean;
  readonly plus: boolean;
}
