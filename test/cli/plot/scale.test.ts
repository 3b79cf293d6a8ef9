import { describe, expect, it } from 'vitest';
import { labelled, scaleFor } from '../../../src/cli/plot/scale.ts';

describe('a scale', () => {
  it('has round ticks that hold every value', () => {
    expect(scaleFor([41, 118], false, 4).ticks).toEqual([40, 60, 80, 100, 120]);
    expect(scaleFor([-26.6, 3], true, 4).ticks).toEqual([-30, -20, -10, 0, 10]);
  });

  it('writes no more digits than the step needs, groups thousands and sets a true minus', () => {
    const label = (values: readonly number[]): readonly string[] => {
      const scale = scaleFor(values, true, 4);
      return scale.ticks.map(scale.label);
    };
    expect(label([-0.04, 0.02])).toEqual(['−0.04', '−0.02', '0.00', '0.02']);
    expect(label([0, 4000])).toEqual(['0', '1,000', '2,000', '3,000', '4,000']);
  });

  it('stands on one value, on none, and on huge ones', () => {
    for (const values of [[5], [], [0], [1e12, -3e12], [1e-9]]) {
      const { low, high, ticks } = scaleFor(values, false, 4);
      expect(high).toBeGreaterThan(low);
      expect(ticks.length).toBeLessThan(14);
    }
  });
});

it('labels as many positions as fit, evenly, the first always', () => {
  expect(labelled(31, 6, 74)).toEqual([0, 5, 10, 15, 20, 25, 30]);
  expect(labelled(3, 6, 74)).toEqual([0, 1, 2]);
  expect(labelled(0, 6, 74)).toEqual([]);
});
