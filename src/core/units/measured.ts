import type { Period } from '../period.ts';
import type { Quantity } from '../quantity.ts';
import type { Statement } from '../reading.ts';
import type { Measure, UnitOfAccount } from '../vocabulary.ts';

/**
 * A quantity with everything that decides what it may be added to. Every `Figure` is one. A share's population is its base;
 * a jobs figure's population is whose jobs they are. `null` means not stated, and what is not stated is like nothing else.
 */
export interface Measured<U extends string = string, A extends UnitOfAccount | null = UnitOfAccount | null> {
  readonly value: Quantity;
  readonly unit: U;
  readonly unitOfAccount: A;
  readonly population: string | null;
  readonly period: Period | null;
  /** tells a headcount from a cut, and growth from a share, where both have one unit */
  readonly measure?: Measure | undefined;
  /** computed here rather than stated by a source */
  readonly derived?: true | undefined;
}

/** One part of a sum and what to call it. A `LabelledFigure` is one. */
export interface Part<M extends Measured = Measured> {
  readonly label: string;
  readonly figure: M;
}

/** Keeps the unit and the unit of account as literal types, so that the compiler refuses what the algebra would. */
export function measured<const U extends string, const A extends UnitOfAccount | null>(
  figure: Measured<U, A>,
): Measured<U, A> {
  return figure;
}

/** A statement as the algebra sees it; without a stated population the figure is the subject's own. */
export function fromStatement(statement: Statement): Measured {
  const { low, best, high, bound, unit, unitOfAccount, period, measure } = statement;
  const population = statement.population ?? (statement.subject === '' ? null : statement.subject);
  return { value: { low, best, high, bound }, unit, unitOfAccount, population, period, measure };
}
