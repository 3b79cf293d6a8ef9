import { describe, expect, it } from 'vitest';
import { tokenPayroll } from '../../src/models/token-payroll.ts';
import { at } from './given.ts';

describe('token bill against payroll', () => {
  it('gives the essay’s table exactly: 100 million tokens a day at USD 1 a million, 25 days a month', () => {
    const { dailyCost, monthlyCost, yearlyCost } = at(tokenPayroll);
    expect([dailyCost, monthlyCost, yearlyCost]).toEqual([100, 2500, 30000]);
    const share = (salary: number) => at(tokenPayroll, { salary }).layoffShare;
    expect([share(30000), share(60000), share(120000)]).toEqual([1 / 2, 1 / 3, 1 / 5]);
  });

  it('leaves the payroll as it was: those who stay cost with their bill what all cost before', () => {
    const { layoffShare = 0, yearlyCost = 0 } = at(tokenPayroll, { salary: 87000, pricePerMillion: 2.7 });
    expect((1 - layoffShare) * (87000 + yearlyCost)).toBeCloseTo(87000, 8);
  });

  it('prices cached, cache-write and reasoning tokens apart', () => {
    // by hand: 100 x (0.4 + 0.4 x 0.1 + 0.1 x 1.25 + 0.1 x 5)
    const mixed = at(tokenPayroll, { cachedShare: 0.4, cacheWriteShare: 0.1, reasoningShare: 0.1 });
    expect(mixed.dailyCost).toBeCloseTo(106.5, 10);
  });

  it('refuses shares of tokens that are more than all', () => {
    expect(() => at(tokenPayroll, { cachedShare: 0.7, reasoningShare: 0.5 })).toThrow(/they sum to 1.2/);
  });

  it('costs nothing without tokens, whatever the pay', () => {
    expect(at(tokenPayroll, { tokensPerDay: 0, salary: 0 }).layoffShare).toBe(0);
  });
});
