import { describe, expect, it } from 'vitest';
import { capacity, channels, peakOf } from '../../src/models/coordination.ts';

describe('coordination', () => {
  it('has n(n-1)/2 channels', () => {
    expect([channels(10), channels(150)]).toEqual([45, 11175]);
  });

  it('follows the universal scalability law (Gunther 2007) to its peak', () => {
    expect(capacity(8, 0.02, 0.0005)).toBeCloseTo(6.849315, 6);
    expect(capacity(32, 0.02, 0.0005)).toBeCloseTo(15.122873, 6);
    const peak = peakOf(0.02, 0.0005);
    expect(peak).toBeCloseTo(44.2719, 4);
    for (const aside of [-0.1, 0.1])
      expect(capacity(peak + aside, 0.02, 0.0005)).toBeLessThan(capacity(peak, 0.02, 0.0005));
  });
});
