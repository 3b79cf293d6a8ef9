import { describe, expect, it } from 'vitest';
import { discounting } from '../../src/models/discounting.ts';
import { at } from './given.ts';

describe('rates', () => {
  it('leave 100 in ten years at 100 when money is free and at 67.56 at 4%', () => {
    const out = at(discounting);
    expect(out.valueBefore).toBe(100);
    expect(out.valueAfter).toBeCloseTo(67.5564168825795, 12);
    expect(out.payoffNeeded).toBeCloseTo(148.0244284918345, 12);
    expect(at(discounting, { years: out.yearsAllowed! }).lost).toBeCloseTo(0.5, 12);
  });
});
