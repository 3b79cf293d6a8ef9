import { Problem, type ProblemCode } from '../problem.ts';
import type { Measured, Part } from './measured.ts';

/** Why figures do not go together: stable words, for a caller to branch on. */
export const mismatches = [
  'unit',
  'unit-of-account',
  'measure',
  'population',
  'period',
  'period-basis',
  'not-additive',
  'one-whole',
  'exceeds-whole',
  'no-rate',
  'no-conversion',
  'zero-base',
  'percent-without-base',
] as const;
export type Mismatch = (typeof mismatches)[number];

/** What stands in place of a refused result: the parts side by side, in the order given, and why they make no one figure. */
export interface PartsBridge<M extends Measured = Measured> {
  readonly parts: readonly Part<M>[];
  readonly refusal: string;
}

/** Why an operation was refused, and what stands in place of its result. */
export interface Refusal<M extends Measured = Measured> {
  readonly ok: false;
  readonly operation: string;
  readonly mismatches: readonly Mismatch[];
  readonly hint: string;
  readonly bridge: PartsBridge<M>;
}

export interface Result<R> {
  readonly ok: true;
  readonly value: R;
}

/** The result of an operation, or its refusal with the parts as a bridge. */
export type Outcome<R, M extends Measured = Measured> = Result<R> | Refusal<M>;

/** A refused operation. `code` is `percent-without-base` where a percent was about to become a count, else `unlike-units`. */
export class UnlikeUnits extends Problem {
  override readonly name: string = 'UnlikeUnits';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    const { operation, mismatches: why, hint, bridge } = refusal;
    const code: ProblemCode = why.includes('percent-without-base') ? 'percent-without-base' : 'unlike-units';
    super(code, bridge.refusal, { hint, facts: { operation, mismatches: why, bridge } });
    this.refusal = refusal;
  }

  get bridge(): PartsBridge {
    return this.refusal.bridge;
  }
}

/** The throwing form of an operation, from the form that returns its refusal. */
export function orThrow<R>(outcome: Outcome<R>): R {
  if (outcome.ok) return outcome.value;
  throw new UnlikeUnits(outcome);
}
