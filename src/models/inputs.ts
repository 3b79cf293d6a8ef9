import { Problem } from '../core/index.ts';
import { domainOf, type Input, type Model, type Numbers } from './model.ts';
import type { Setting } from './settings.ts';

const given = 'set for this run';

/** The model's inputs with the user's numbers in their place, each inside its domain. */
export function resolveInputs(
  model: Model,
  settings: ReadonlyMap<string, Setting> = new Map(),
): Readonly<Record<string, Input>> {
  const inputs: Record<string, Input> = { ...model.inputs };
  for (const [name, setting] of settings) {
    const input = inputs[name];
    if (input === undefined) throw unknownName('input', name, model.name, Object.keys(model.inputs));
    checkDomain(name, input, setting);
    inputs[name] = { ...input, source: given, ...setting };
  }
  checkTogether(model, inputs);
  return inputs;
}

/** What a model has instead of a name that it does not know. */
export function unknownName(kind: string, name: string, model: string, names: readonly string[]): Problem {
  return new Problem('bad-option', `Expected an ${kind} of ${model}; "${name.slice(0, 40)}" is none.`, {
    hint: `It has ${names.join(', ')}.`,
    facts: { [kind]: name, known: names },
  });
}

function checkDomain(name: string, input: Input, { low, value, high }: Setting): void {
  const { min, max } = domainOf(input);
  const wrong = [low, high].find((end) => end < min || end > max);
  if (wrong !== undefined)
    throw new Problem('bad-input', `Expected ${name} ${sayDomain(min, max)}; ${wrong} came.`, {
      hint: hintFor(input, wrong),
      facts: { input: name, unit: input.unit, min, max: Number.isFinite(max) ? max : null },
    });
  if (input.whole === true && ![low, value, high].every(Number.isInteger))
    throw new Problem('bad-input', `Expected a whole number of ${input.unit} for ${name}; ${value} came.`, {
      facts: { input: name },
    });
}

function sayDomain(min: number, max: number): string {
  return Number.isFinite(max) ? `from ${min} to ${max}` : `of at least ${min}`;
}

function hintFor({ unit, means }: Input, wrong: number): string {
  if (unit === 'share' && wrong > 1) return `A share is a fraction: write ${wrong / 100} or ${wrong}%.`;
  return unit.startsWith('USD') && wrong < 0
    ? `${means}: money is given as a positive amount; what it does is in the model.`
    : `${means}, in ${unit}.`;
}

/** Inputs that fit together at their centres and at all their ends; what `conflict` looks at is a sum, so between them they fit too. */
function checkTogether(model: Model, inputs: Readonly<Record<string, Input>>): void {
  for (const end of ['value', 'low', 'high'] as const) {
    const numbers = valuesOf(inputs, end);
    const conflict = model.conflict(numbers);
    if (conflict !== null) throw new Problem('bad-input', conflict, { facts: { model: model.name } });
  }
}

export function valuesOf(
  inputs: Readonly<Record<string, Input>>,
  end: 'value' | 'low' | 'high' = 'value',
): Numbers {
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input[end]]));
}
