import type { ProblemEnvelope } from '../../core/index.ts';

/**
 * What became of one thing that was asked for: *new* and *changed* bytes came; *same*: the site was asked and has nothing newer; *held*:
 * the copy is fresh, so nobody was asked; *failed*; *skipped*: its host was given up, or there was too much to ask for.
 */
export const outcomes = ['new', 'changed', 'same', 'held', 'failed', 'skipped'] as const;
export type Outcome = (typeof outcomes)[number];

export interface PullResult {
  readonly name: string;
  readonly url: string | null;
  readonly host: string | null;
  readonly outcome: Outcome;
  /** where the bytes lie, unless there are none */
  readonly path: string | null;
  /** when these bytes came, ISO */
  readonly retrieved: string | null;
  /** when the site last gave or confirmed them, ISO */
  readonly seen: string | null;
  readonly problem: ProblemEnvelope['error'] | null;
}
