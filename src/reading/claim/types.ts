import type { ActionKind, Bound, Measure, Span, Stance, UnitOfAccount } from '../../core/index.ts';

/** What a figure was found to count, before it becomes a statement. */
export interface Claim {
  readonly figure: Span;
  /** where its bounding words begin */
  readonly outer: number;
  readonly sentence: number;
  /** index into the cast's employers; -1 when the subject is no employer */
  readonly employer: number;
  readonly subject: string;
  readonly measure: Measure;
  readonly unit: string;
  readonly unitOfAccount: UnitOfAccount | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly population: string | null;
  readonly stance: Stance;
  /** the action it would be a figure of, if it is one */
  readonly action: ActionKind | null;
  /** a running total, a part, a projection or a bystander: a statement, never an action of its own */
  readonly aside: boolean;
  /** of what is aside: a part of an action, which stands for it when nothing else does */
  readonly part: boolean;
  /** a fraction in words, which may only round a figure said exactly elsewhere */
  readonly loose: boolean;
  /** the words that decided it */
  readonly because: string;
}

/** What a figure's own words decide; the subject and the stance are found by others. */
export interface Verdict {
  readonly measure: Measure;
  readonly unit: string;
  readonly unitOfAccount: UnitOfAccount | null;
  readonly action: ActionKind | null;
  readonly aside: boolean;
  readonly because: string;
  /** the value's sign or scale as the words change it: a fall is negative */
  readonly factor?: number;
  readonly bound?: Bound;
  readonly part?: boolean;
}
