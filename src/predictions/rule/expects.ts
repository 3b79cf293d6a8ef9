import { Problem } from '../../core/index.ts';
import { type MeasureSignature, unitAfter } from './check.ts';
import { parseRule } from './parse.ts';
import { printRule } from './print.ts';
import type { MeasureNode, NumberNode } from './types.ts';

/** A figure foretold with its spread: a normal distribution about `mean`, in the unit of what it is of. */
export interface Expectation {
  readonly mean: number;
  readonly sd: number;
  readonly unit: string;
  readonly of: MeasureNode;
  /** its one spelling */
  readonly text: string;
}

const shape = /^(.+?)\s*(?:\+-|±)\s*(.+?)\s+for\s+(measure\(.+\))$/s;
const example = '45% +- 5% for measure(ai-share, window=2027-Q1)';

/** `45% +- 5% for measure(...)`: mean, standard deviation and the measure that will show it. */
export function parseExpectation(text: string, measures: readonly MeasureSignature[]): Expectation {
  const [, first, second, third] = shape.exec(text.trim()) ?? [];
  const [mean, sd, of] = [first, second, third].map((part) => (part === undefined ? null : parseRule(part)));
  if (mean?.kind !== 'number' || sd?.kind !== 'number' || of?.kind !== 'measure')
    throw new Problem(
      'bad-input',
      `Expected a figure, its spread and a measure, such as "${example}"; "${text.slice(0, 60)}" came.`,
    );
  const signature = measures.find(({ name }) => name === of.name);
  if (signature === undefined)
    throw new Problem(
      'bad-input',
      `The expectation names the measure "${of.name.slice(0, 40)}", and there is none of that name.`,
      {
        hint: `There are: ${measures.map(({ name }) => name).join(', ')}.`,
      },
    );
  unitAfter('=', mean.unit, sd.unit);
  unitAfter('=', mean.unit, signature.unit);
  if (!(sd.value > 0))
    throw new Problem(
      'bad-input',
      'Expected a spread above nothing; who is certain gives a probability of 1.',
      { hint: example },
    );
  return { mean: mean.value, sd: sd.value, unit: mean.unit, of, text: spelled(mean, sd, of) };
}

function spelled(mean: NumberNode, sd: NumberNode, of: MeasureNode): string {
  return `${printRule(mean)} +- ${printRule(sd)} for ${printRule(of)}`;
}
