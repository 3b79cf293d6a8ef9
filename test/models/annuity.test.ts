import { describe, expect, it } from 'vitest';
import { annuity } from '../../src/models/annuity.ts';

describe('an annuity', () => {
  it('is (1 - v^n) / delta', () => {
    expect(annuity(Math.log(1.04), 3)).toBeCloseTo((1 - 1.04 ** -3) / Math.log(1.04), 13);
  });

  it('comes to its years as the rate goes to nothing', () => {
    expect(annuity(0, 3)).toBe(3);
    expect(annuity(1e-9, 3)).toBeCloseTo(3, 8);
  });
});
