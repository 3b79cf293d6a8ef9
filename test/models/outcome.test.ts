import { describe, expect, it } from 'vitest';
import { outcome } from '../../src/models/outcome.ts';
import { at } from './given.ts';

describe('input, output and outcome', () => {
  it('reads "36% faster" three ways: 56.25 more deals, 36, and the 57 of the rounded days', () => {
    const out = at(outcome);
    expect(out.dealsLessTime).toBeCloseTo(56.25, 12);
    expect(out.dealsMoreSpeed).toBe(36);
    expect(Math.round(out.dealsPrinted!)).toBe(57);
    expect(out.feeLessTime).toBeCloseTo(56.25 * 0.05 * 1000, 9);
  });

  it('needs half as much revenue again for the same money when the bill is half the pay', () => {
    expect(at(outcome, { revenueRatio: 1.5 }).revenuePerMoneyChange).toBeCloseTo(0, 12);
    expect(at(outcome).costPerChange).toBeCloseTo(90000 / 350, 10);
    expect(at(outcome).revenueRatioNeeded).toBeCloseTo(48 / 45, 12);
  });
});
