import { describe, expect, it } from 'vitest';
import { crpsEnsemble, crpsNormal } from '../../src/math/crps.ts';
import { normalQuantile } from '../../src/math/normal-quantile.ts';

describe('the continuous ranked probability score', () => {
  it('of a normal forecast is its closed form', () => {
    // computed from the closed form; the first is (sqrt 2 - 1) / sqrt pi
    expect(crpsNormal(0, 1, 0)).toBeCloseTo(0.2336949773, 10);
    expect(crpsNormal(0, 1, 1)).toBeCloseTo(0.6024413576, 10);
    expect(crpsNormal(1, 2, 2.5)).toBeCloseTo(0.8962885044, 10);
  });

  it('without spread is a distance', () => {
    expect(crpsNormal(3, 0, 1)).toBe(2);
    expect(crpsEnsemble([3], 1)).toBe(2);
  });

  it('of an ensemble is the mean distance less half the spread', () => {
    // by hand: mean |x - 2| = 4/3; mean |x - x'| over the nine pairs = 16/9
    expect(crpsEnsemble([4, 0, 2], 2)).toBeCloseTo(4 / 3 - 8 / 9, 15);
  });

  it('of a fine ensemble of normal quantiles comes to the closed form', () => {
    const members = Array.from({ length: 20000 }, (_, i) => 1 + 2 * normalQuantile((i + 0.5) / 20000));
    expect(crpsEnsemble(members, 2.5)).toBeCloseTo(crpsNormal(1, 2, 2.5), 4);
  });
});
