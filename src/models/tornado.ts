import { valuesOf } from './inputs.ts';
import type { Input, Model } from './model.ts';

/** What one input does alone: the deciding output with it at either end and all others at their centres. */
export interface Bar {
  readonly input: string;
  readonly atLow: number;
  readonly atHigh: number;
}

/** The bars of a tornado, widest first. Inputs held at a point have none. */
export function tornado(model: Model, inputs: Readonly<Record<string, Input>>): readonly Bar[] {
  const centre = valuesOf(inputs);
  const at = (input: string, value: number): number =>
    model.compute({ ...centre, [input]: value })[model.decides]!;
  return Object.entries(inputs)
    .filter(([, { low, high }]) => low < high)
    .map(([input, { low, high }]) => ({ input, atLow: at(input, low), atHigh: at(input, high) }))
    .sort((one, other) => width(other) - width(one));
}

function width({ atLow, atHigh }: Bar): number {
  return Math.abs(atHigh - atLow);
}
