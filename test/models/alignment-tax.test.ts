import { describe, expect, it } from 'vitest';
import { alignmentTax } from '../../src/models/alignment-tax.ts';
import { at } from './given.ts';

describe('the alignment tax', () => {
  it('of 32 teams is what the scalability law takes', () => {
    const out = at(alignmentTax);
    expect(out.capacity).toBeCloseTo(15.122873, 6);
    expect(out.taxShare).toBeCloseTo(1 - 15.122873 / 32, 6);
    expect(out.channels).toBe(496);
  });

  it('costs output to remove a team below the peak and gains some above it, later more than at once', () => {
    const below = at(alignmentTax, { teams: 20 });
    const above = at(alignmentTax, { teams: 100, removed: 40 });
    expect(below.capacityAfter).toBeLessThan(below.capacity!);
    expect(above.capacityAfter).toBeGreaterThan(above.capacity!);
    expect(above.changeSixQuarters).toBeGreaterThan(above.changeOneQuarter!);
  });

  it('refuses to remove every team', () => {
    expect(() => at(alignmentTax, { teams: 5, removed: 5 })).toThrow(/fewer teams removed than there are/);
  });
});
