import { type Model, resolveInputs } from '../../src/models/index.ts';
import { valuesOf } from '../../src/models/inputs.ts';
import type { Setting } from '../../src/models/settings.ts';

/** A model's outputs at its central values with some inputs set. */
export function at(
  model: Model,
  set: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  const settings = Object.entries(set).map(([name, value]): [string, Setting] => [
    name,
    { value, low: value, high: value },
  ]);
  return model.compute(valuesOf(resolveInputs(model, new Map(settings))));
}
