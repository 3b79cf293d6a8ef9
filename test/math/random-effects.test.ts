import { describe, expect, it } from 'vitest';
import { randomEffects } from '../../src/math/random-effects.ts';

/** Thirteen trials of the BCG vaccine (Colditz et al. 1994): cases and healthy among the vaccinated, and among the others. */
const trials = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
] as const;

describe('effects that differ from study to study', () => {
  it('agree with the log risk ratios of the BCG trials as metafor pools them (method DL)', () => {
    const effects = trials.map(([a, b, c, d]) => ({
      value: Math.log(a / (a + b) / (c / (c + d))),
      variance: 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d),
    }));
    const { mean, error, between } = randomEffects(effects);
    expect(mean).toBeCloseTo(-0.7141, 4);
    expect(error).toBeCloseTo(0.1787, 4);
    expect(between ** 2).toBeCloseTo(0.3088, 4);
  });

  it('are one effect when they differ no more than their variances allow', () => {
    const { mean, error, between } = randomEffects([
      { value: 1, variance: 0.1 },
      { value: 1.1, variance: 0.1 },
    ]);
    expect([mean, error, between]).toEqual([
      expect.closeTo(1.05, 12),
      expect.closeTo(Math.sqrt(0.05), 12),
      0,
    ]);
    expect(randomEffects([{ value: 2, variance: 0.5 }])).toEqual({
      mean: 2,
      error: Math.sqrt(0.5),
      between: 0,
    });
  });
});
