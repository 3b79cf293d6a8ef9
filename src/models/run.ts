import { Problem } from '../core/index.ts';
import { seededRandom } from '../math/random.ts';
import { selectQuantile } from '../math/select.ts';
import { sobolDimensions, sobolSequence } from '../math/sobol.ts';
import { type Evaluator, sobolIndices } from '../math/sobol-indices.ts';
import { triangularQuantile } from '../math/triangular.ts';
import { valuesOf } from './inputs.ts';
import type { Claim, Input, Model, Numbers } from './model.ts';

/** The share of draws between an output's ends: 5% lie below, 5% above; widened where that would leave out the central value. */
export const interval = 0.9;

export interface ModelRun {
  readonly outputs: Readonly<
    Record<
      string,
      { readonly value: number; readonly low: number; readonly high: number; readonly unit: string }
    >
  >;
  /** of the output that `decides`, most important first; inputs held at a point are not among them */
  readonly sensitivity: readonly { readonly input: string; readonly first: number; readonly total: number }[];
  /** in how many of the draws a statement holds, as a share */
  readonly claims: readonly (Claim & { readonly holds: number })[];
  /** draws in which the deciding output was no finite number */
  readonly endless: number;
}

/** Draws enough for a stable interval, and few enough to be held in memory. */
const drawsAllowed = { least: 16, most: 2 ** 24 } as const;

/**
 * The model at its central values, and over `draws` quasi-random points of the inputs' triangular distributions (low, value, high).
 * The same seed gives the same bytes. Problems: draws or a seed that are no whole number in their range.
 */
export function runModel(
  model: Model,
  inputs: Readonly<Record<string, Input>>,
  options: { readonly draws: number; readonly seed: number; readonly claims?: readonly Claim[] },
): ModelRun {
  const { draws, seed, claims = model.claims } = options;
  checkWhole('draws', draws, drawsAllowed.least, drawsAllowed.most);
  checkWhole('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  const names = Object.keys(model.outputs);
  const columns = names.map(() => new Float64Array(draws));
  const varying = Object.keys(inputs).filter((name) => inputs[name]!.low < inputs[name]!.high);
  const drawn = evaluatorOf(model, inputs, varying);
  const random = seededRandom(seed);
  const shift = Uint32Array.from({ length: 2 * varying.length }, () => random.integer(2 ** 32));
  const indices = sobolIndices(drawn.evaluator, pointsOf(varying.length, shift), draws, (n) => {
    const outputs = model.compute(drawn.numbers);
    for (let k = 0; k < names.length; k++) columns[k]![n] = outputs[names[k]!]!;
  });
  const centre = model.compute(valuesOf(inputs));
  const deciding = columns[names.indexOf(model.decides)]!;
  const endless = countOf(deciding, (value) => !Number.isFinite(value));
  const held = claims.map((claim) => {
    const column = columns[names.indexOf(claim.output)]!;
    return { ...claim, holds: countOf(column, (value) => value >= claim.from && value < claim.to) / draws };
  });
  const tail = (1 - interval) / 2;
  return {
    outputs: Object.fromEntries(
      names.map((name, k) => [
        name,
        {
          value: centre[name]!,
          // a default at the end of its own interval can put the central value outside the middle of the draws
          low: Math.min(centre[name]!, selectQuantile(columns[k]!, tail)),
          high: Math.max(centre[name]!, selectQuantile(columns[k]!, 1 - tail)),
          unit: model.outputs[name]!.unit,
        },
      ]),
    ),
    sensitivity: endless > 0 ? [] : ranked(varying, indices.first, indices.total),
    claims: held,
    endless,
  };
}

/** One record of numbers is kept and changed an input at a time; the model only reads it. */
function evaluatorOf(
  model: Model,
  inputs: Readonly<Record<string, Input>>,
  varying: readonly string[],
): { readonly evaluator: Evaluator; readonly numbers: Numbers } {
  const numbers: Record<string, number> = { ...valuesOf(inputs) };
  const ends = (end: 'low' | 'value' | 'high'): Float64Array =>
    Float64Array.from(varying, (name) => inputs[name]![end]);
  const [low, mode, high] = [ends('low'), ends('value'), ends('high')];
  const whole = varying.map((name) => inputs[name]!.whole === true);
  const decide = model.deciding();
  const evaluator: Evaluator = {
    dimensions: varying.length,
    draw: (i, u) => {
      const point = triangularQuantile(u, low[i]!, mode[i]!, high[i]!);
      const value = whole[i]! ? Math.round(point) : point;
      numbers[varying[i]!] = value;
      return value;
    },
    restore: (i, value) => {
      numbers[varying[i]!] = value;
    },
    run: () => decide(numbers),
  };
  return { evaluator, numbers };
}

function pointsOf(varying: number, shift: Uint32Array): (into: Float64Array) => void {
  if (varying === 0) return () => undefined;
  if (2 * varying <= sobolDimensions) return sobolSequence(2 * varying, shift);
  throw new Problem(
    'unsupported',
    `Expected at most ${sobolDimensions / 2} inputs with an interval; ${varying} came.`,
  );
}

function ranked(
  varying: readonly string[],
  first: Float64Array,
  total: Float64Array,
): ModelRun['sensitivity'] {
  return varying
    .map((input, i) => ({ input, first: first[i]!, total: total[i]! }))
    .sort((one, other) => other.total - one.total);
}

function countOf(values: Float64Array, wanted: (value: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (wanted(values[i]!)) count += 1;
  return count;
}

function checkWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new Problem(
    'bad-option',
    `Expected --${name} as a whole number from ${least} to ${most}; ${value} came.`,
  );
}
