import { describe, expect, it } from 'vitest';
import { logMean } from '../../src/math/log-mean.ts';
import { shapley } from '../../src/math/shapley.ts';

describe('Shapley’s split', () => {
  it('gives the closed form of two factors: half of each, at the mean of the other', () => {
    // f = a b: share of a is (a1 - a0)(b0 + b1) / 2, in every textbook since Marshall and Edgeworth
    const [a, b] = shapley(([x, y]) => x! * y!, [3, 10], [5, 4]);
    expect(a).toBeCloseTo(2 * 7, 12);
    expect(b).toBeCloseTo(-6 * 4, 12);
  });

  it('gives the glove game of three players its published values, 1/6, 1/6, 4/6', () => {
    // players 1 and 2 hold left gloves, player 3 a right one; Shapley 1953, worked in many texts (Osborne & Rubinstein 1994, 14.4)
    const game = ([p, q, r]: readonly number[]): number => (r === 1 && (p === 1 || q === 1) ? 1 : 0);
    const shares = shapley(game, [0, 0, 0], [1, 1, 1]);
    for (const [i, share] of [1 / 6, 1 / 6, 4 / 6].entries()) expect(shares[i]).toBeCloseTo(share, 12);
  });

  it('is the difference itself for a sum, whatever the order of its terms', () => {
    const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
    expect(shapley(sum, [1, 2, 3, 4], [2, 4, 6, 8])).toEqual(
      [1, 2, 3, 4].map((share) => expect.closeTo(share, 12)),
    );
  });
});

describe('the logarithmic mean', () => {
  it('lies between the geometric and the arithmetic mean, and is the number itself of two equal ones', () => {
    expect(logMean(4, 4)).toBe(4);
    // (e - 1) / ln e
    expect(logMean(Math.E, 1)).toBeCloseTo(Math.E - 1, 14);
    for (const [a, b] of [
      [3, 7],
      [1e6, 1e6 + 1],
      [2, 2.0001999],
    ] as const) {
      expect(logMean(a, b)).toBeGreaterThan(Math.sqrt(a * b) * (1 - 1e-15));
      expect(logMean(a, b)).toBeLessThan(((a + b) / 2) * (1 + 1e-15));
      expect(logMean(a, b)).toBeCloseTo(logMean(b, a), 6);
    }
  });
});
