import { describe, expect, it } from 'vitest';
import { reallocation } from '../../src/models/reallocation.ts';
import { at } from './given.ts';

describe('capital reallocation', () => {
  it('sets USD 1.2 billion against 40: 3%, 33.3 years', () => {
    const out = at(reallocation);
    expect(out.coverage).toBeCloseTo(0.03, 15);
    expect(out.yearsToMatch).toBeCloseTo(100 / 3, 12);
    expect(out.jobsToMatch).toBeCloseTo(8000 * (100 / 3), 8);
  });

  it('lags: saving leads depreciation until lag x D / (D - S)', () => {
    const out = at(reallocation, { capex: 10e9, usefulLife: 5, saving: 1e9, lag: 1 });
    expect(out.yearsAhead).toBeCloseTo(2, 12);
    expect(at(reallocation, { saving: 0 }).yearsToMatch).toBe(Number.POSITIVE_INFINITY);
  });

  it('matches sooner with a growing saving, and never with one that dies away', () => {
    // the integral of 1.03^t from 0 to n, by its antiderivative
    const { yearsToMatchGrowing: n = 0 } = at(reallocation);
    expect((1.03 ** n - 1) / Math.log(1.03)).toBeCloseTo(100 / 3, 9);
    expect(at(reallocation, { savingGrowth: -0.2 }).yearsToMatchGrowing).toBe(Number.POSITIVE_INFINITY);
  });
});
