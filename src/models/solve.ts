import { Problem } from '../core/index.ts';
import { findRoot } from '../math/find-root.ts';
import { unknownName, valuesOf } from './inputs.ts';
import { domainOf, type Input, type Model } from './model.ts';

/** What one input would have to be for an output to have a value, all others at their centres. */
export interface Solution {
  readonly input: string;
  readonly output: string;
  readonly equals: number;
  /** `null`: no value in the input's domain does it */
  readonly value: number | null;
  /** whether it lies in the input's own interval; `null` without a value */
  readonly inside: boolean | null;
  /** further values that do it as well */
  readonly others: readonly number[];
  /** what the output runs through over the part of the domain that was searched */
  readonly reached: { readonly low: number; readonly high: number };
  readonly searched: { readonly from: number; readonly to: number };
}

const steps = 600;
const decades = 6;

/** Problems: an input or output that the model does not have, an input of whole numbers. */
export function solve(
  model: Model,
  inputs: Readonly<Record<string, Input>>,
  question: { readonly input: string; readonly output: string; readonly equals: number },
): Solution {
  const { input, output, equals } = question;
  const asked = inputs[input];
  if (asked === undefined) throw unknownName('input', input, model.name, Object.keys(inputs));
  if (model.outputs[output] === undefined)
    throw unknownName('output', output, model.name, Object.keys(model.outputs));
  if (asked.whole === true)
    throw new Problem(
      'unsupported',
      `Expected an input that can take any value; ${input} is a whole number.`,
      {
        hint: `Try several with --set ${input}=...`,
        facts: { input },
      },
    );
  const centre = valuesOf(inputs);
  const miss = (x: number): number => {
    const numbers = { ...centre, [input]: x };
    return model.conflict(numbers) === null ? model.compute(numbers)[output]! - equals : Number.NaN;
  };
  const grid = gridOf(asked);
  const misses = grid.map(miss);
  const finite = misses.filter(Number.isFinite);
  const scale = Math.max(Math.abs(equals), ...finite.map(Math.abs), Number.MIN_VALUE);
  const roots: number[] = [];
  for (let i = 0; i < grid.length; i++) {
    const root =
      misses[i] === 0
        ? grid[i]!
        : i > 0 && misses[i - 1]! * misses[i]! < 0
          ? findRoot(miss, grid[i - 1]!, grid[i]!)
          : null;
    // a jump across the target is no solution
    if (root !== null && Math.abs(miss(root)) <= 1e-6 * scale && root !== roots.at(-1)) roots.push(root);
  }
  const away = (x: number): number => Math.max(asked.low - x, x - asked.high, 0);
  const [value = null, ...others] = roots.sort((a, b) => away(a) - away(b) || a - b);
  return {
    input,
    output,
    equals,
    value,
    inside: value === null ? null : away(value) === 0,
    others,
    reached: { low: Math.min(...finite) + equals, high: Math.max(...finite) + equals },
    searched: { from: grid[0]!, to: grid.at(-1)! },
  };
}

/** Points over the domain: even steps where it ends, else even steps over the interval and six decades about it. */
function gridOf(input: Input): readonly number[] {
  const { min, max } = domainOf(input);
  if (Number.isFinite(max))
    return Array.from({ length: steps + 1 }, (_, i) => min + ((max - min) * i) / steps);
  const { low, high } = input;
  const size = Math.max(Math.abs(high), Math.abs(low)) || 1;
  const near = Array.from({ length: steps / 2 + 1 }, (_, i) => low + ((high - low) * i) / (steps / 2));
  const far = Array.from(
    { length: steps + 1 },
    (_, i) => min + size * 10 ** (-decades + (2 * decades * i) / steps),
  );
  return [...new Set([min, ...near, ...far])].sort((a, b) => a - b);
}
