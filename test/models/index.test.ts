import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/math/random.ts';
import { sobolDimensions } from '../../src/math/sobol.ts';
import { models, resolveInputs, runModel, tornado } from '../../src/models/index.ts';
import { domainOf } from '../../src/models/model.ts';

describe('every model', () => {
  it('is one of the eleven of the design', () => {
    expect(models.map(({ name }) => name).join(' ')).toBe(
      'token-payroll loaded-savings round-trip reallocation discounting pipeline alignment-tax idea-filter outcome j-curve exposure',
    );
  });

  it.each(models)('$name: defaults lie in their intervals and domains, each with a source', ({ inputs }) => {
    for (const [name, input] of Object.entries(inputs)) {
      const { min, max } = domainOf(input);
      const ends = [min, input.low, input.value, input.high, max];
      expect(ends, name).toEqual(ends.toSorted((a, b) => a - b));
      expect(input.source.length, name).toBeGreaterThan(4);
    }
    const varying = Object.values(inputs).filter(({ low, high }) => low < high).length;
    expect(2 * varying).toBeLessThanOrEqual(sobolDimensions);
  });

  it.each(models)(
    '$name: gives every output it names, a number in each draw for the one that decides',
    (model) => {
      const run = runModel(model, resolveInputs(model), { draws: 64, seed: 1 });
      expect(Object.keys(run.outputs)).toEqual(Object.keys(model.outputs));
      for (const [name, { low, value, high }] of Object.entries(run.outputs))
        expect(low <= value && value <= high, `${name} ${low} ${value} ${high}`).toBe(true);
      expect(run.endless).toBe(0);
      expect(run.sensitivity.length).toBeGreaterThan(0);
      expect(tornado(model, resolveInputs(model)).length).toBe(run.sensitivity.length);
      expect([model.outputs[model.asks.output], model.inputs[model.asks.solve]]).not.toContain(undefined);
    },
  );

  it.each(models)('$name: the same seed gives the same numbers, another seed others', (model) => {
    const run = (seed: number) => JSON.stringify(runModel(model, resolveInputs(model), { draws: 32, seed }));
    expect(run(7)).toBe(run(7));
    expect(run(7)).not.toBe(run(8));
  });

  it.each(models)('$name: gives the output that decides alone, bit for bit as with the others', (model) => {
    const inputs = resolveInputs(model);
    const random = seededRandom(3);
    const decide = model.deciding();
    for (let n = 0; n < (model.name === 'alignment-tax' ? 5 : 200); n++) {
      const numbers = Object.fromEntries(
        Object.entries(inputs).map(([name, { low, high, whole }]) => {
          const drawn = low + (high - low) * random.uniform();
          return [name, whole === true ? Math.round(drawn) : drawn];
        }),
      );
      expect(decide(numbers)).toBe(model.compute(numbers)[model.decides]);
    }
  });
});
