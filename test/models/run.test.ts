import { describe, expect, it } from 'vitest';
import { resolveInputs, runModel, tornado } from '../../src/models/index.ts';
import { defineModel } from '../../src/models/model.ts';
import { parseSettings } from '../../src/models/settings.ts';

const input = { value: 0.5, low: 0, high: 1, unit: 'ratio', means: 'x', source: 'made up' };
const sum = defineModel({
  name: 'sum',
  summary: 'a sum',
  inputs: {
    x: input,
    y: { ...input, high: 2, value: 1 },
    n: { ...input, value: 3, low: 3, high: 3, whole: true },
  },
  outputs: { total: { unit: 'ratio', means: 'x + y' }, inverse: { unit: 'ratio', means: '1 / n' } },
  decides: 'total',
  asks: { solve: 'x', output: 'total', equals: 1 },
  claims: [{ statement: 'it is at least 1.5', output: 'total', from: 1.5, to: Number.POSITIVE_INFINITY }],
  assumptions: [],
  compute: ({ x, y, n }) => ({ total: x + y, inverse: 1 / n }),
});

describe('a run of a model', () => {
  it('has the indices and the interval of a sum of two triangles', () => {
    const { outputs, sensitivity, claims } = runModel(sum, resolveInputs(sum), { draws: 2 ** 14, seed: 1 });
    // variances of symmetric triangles: 1/24 and 4/24
    expect(sensitivity.map((index) => index.input)).toEqual(['y', 'x']);
    expect(sensitivity[0]?.first).toBeCloseTo(0.8, 2);
    expect(sensitivity[1]?.total).toBeCloseTo(0.2, 2);
    expect(outputs.total?.value).toBe(1.5);
    expect(claims[0]?.holds).toBeCloseTo(0.5, 2);
    const { low = 0, high = 0 } = outputs.total ?? {};
    expect(low + high).toBeCloseTo(3, 2);
    expect(outputs.inverse).toMatchObject({ low: 1 / 3, high: 1 / 3 });
  });

  it('has an interval that holds nine tenths of the draws', () => {
    const alone = resolveInputs(sum, parseSettings('y=1'));
    const { low, high } = runModel(sum, alone, { draws: 2 ** 14, seed: 1 }).outputs.total!;
    // 5% of a symmetric triangle on [0, 1] lie below sqrt(.05 / 2)
    expect(low).toBeCloseTo(1 + Math.sqrt(0.025), 3);
    expect(high).toBeCloseTo(2 - Math.sqrt(0.025), 3);
  });

  it('with all inputs held has no interval and nothing that decides', () => {
    const run = runModel(sum, resolveInputs(sum, parseSettings('x=1,y=1')), { draws: 16, seed: 1 });
    expect(run.outputs.total).toEqual({ value: 2, low: 2, high: 2, unit: 'ratio' });
    expect(run.sensitivity).toEqual([]);
  });

  it('keeps whole inputs whole, and gives no indices where a draw is endless', () => {
    const inputs = resolveInputs(sum, parseSettings('n=0..1..2'));
    const run = runModel({ ...sum, decides: 'inverse' }, inputs, { draws: 256, seed: 1 });
    expect(run.outputs.inverse).toMatchObject({ low: 0.5, high: Number.POSITIVE_INFINITY });
    expect(run.endless).toBeGreaterThan(0);
    expect(run.sensitivity).toEqual([]);
  });

  it('refuses draws and seeds that are no whole number in their range', () => {
    expect(() => runModel(sum, sum.inputs, { draws: 3, seed: 1 })).toThrow(
      /--draws as a whole number from 16/,
    );
    expect(() => runModel(sum, sum.inputs, { draws: 64, seed: -1 })).toThrow(/--seed/);
  });
});

describe('a tornado', () => {
  it('has a bar for each input that varies, widest first', () => {
    expect(tornado(sum, resolveInputs(sum))).toEqual([
      { input: 'y', atLow: 0.5, atHigh: 2.5 },
      { input: 'x', atLow: 1, atHigh: 2 },
    ]);
  });
});
