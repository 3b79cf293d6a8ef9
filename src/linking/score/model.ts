import { missing } from '../compare/compare.ts';
import type { Patterns } from './patterns.ts';

/** The two ways a pair comes about, after Fellegi and Sunter (1969): how often each level shows among each. */
export interface Model {
  /** share of the pairs looked at that are the same */
  readonly prior: number;
  /** by field and level: the chance of the level if the pair is the same */
  readonly m: readonly Float64Array[];
  /** by field and level: the chance of the level if it is not */
  readonly u: readonly Float64Array[];
}

/** Evidence of a pattern for "the same": the sum over fields of ln(m / u); an empty cell says nothing. */
export function weightOf(model: Model, { levels, fields }: Patterns, pattern: number): number {
  let sum = 0;
  for (let field = 0; field < fields; field++) {
    const level = levels[pattern * fields + field]!;
    if (level !== missing) sum += Math.log(model.m[field]![level]! / model.u[field]![level]!);
  }
  return sum;
}

/** The chance that a pair is the same, from its evidence and the prior. */
export const chanceOf = (weight: number, prior: number): number =>
  1 / (1 + Math.exp(-(weight + Math.log(prior / (1 - prior)))));
