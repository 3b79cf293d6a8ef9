import { describe, expect, it } from 'vitest';
import { largestNormals } from '../../src/math/normal-order.ts';
import { ideaFilter } from '../../src/models/idea-filter.ts';
import { at } from './given.ts';

describe('the idea filter', () => {
  it('with a perfect review picks the best; with a blind one the average', () => {
    const perfect = at(ideaFilter, { noise: 0, successRate: 0.5 });
    expect(perfect.netDear).toBeCloseTo(1e6 * largestNormals(10, 2) - (1e5 + 2 * 250000), 3);
    const blind = at(ideaFilter, { noise: 1e9, successRate: 0.5 });
    expect(blind.netDear).toBeCloseTo(-(1e5 + 2 * 250000), 0);
  });

  it('has a review whose error falls with what it costs', () => {
    expect(at(ideaFilter).reviewQuality).toBeCloseTo(Math.SQRT1_2, 12);
    expect(at(ideaFilter, { reviewCost: 40000 }).reviewQuality).toBeCloseTo(1 / Math.sqrt(1.25), 12);
  });

  it('refuses to build more ideas than there are', () => {
    expect(() => at(ideaFilter, { ideas: 3, builtDear: 4 })).toThrow(/no more ideas built than there are/);
  });
});
