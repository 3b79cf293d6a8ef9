import { describe, expect, it } from 'vitest';
import { triangularQuantile } from '../../src/math/triangular.ts';

describe('the triangular distribution', () => {
  it('has its quantiles where its distribution function says', () => {
    // F(x) = (x - a)^2 / ((b - a)(c - a)) up to the mode c
    expect(triangularQuantile(0, 1, 2, 5)).toBe(1);
    expect(triangularQuantile(0.25, 1, 2, 5)).toBeCloseTo(2, 15);
    expect(triangularQuantile(1 / 16, 1, 2, 5)).toBeCloseTo(1.5, 15);
    expect(triangularQuantile(1, 1, 2, 5)).toBe(5);
    expect(triangularQuantile(0.5, -1, 0, 1)).toBeCloseTo(0, 15);
  });

  it('may have its mode at an end, or be a point', () => {
    expect(triangularQuantile(0.75, 0, 0, 1)).toBeCloseTo(0.5, 15);
    expect(triangularQuantile(0.25, 0, 1, 1)).toBeCloseTo(0.5, 15);
    expect(triangularQuantile(0.3, 4, 4, 4)).toBe(4);
  });
});
