import { describe, expect, it } from 'vitest';
import { brierScore } from '../../src/math/brier.ts';
import { seededRandom } from '../../src/math/random.ts';

describe('the Brier score', () => {
  it('is the mean square of probability less outcome', () => {
    // by hand: (0.01 + 0.04 + 0.49 + 0.81) / 4
    const { brier, baseRate } = brierScore([0.9, 0.2, 0.3, 0.9], [true, false, true, false]);
    expect(brier).toBeCloseTo(0.3375, 15);
    expect(baseRate).toBe(0.5);
  });

  it('is reliability less resolution plus uncertainty, to 1e-12', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const random = seededRandom(seed);
      const n = 1 + random.integer(400);
      const p = Array.from({ length: n }, () => random.integer(11) / 10);
      const happened = p.map((value) => random.uniform() < value * value);
      const { brier, reliability, resolution, uncertainty } = brierScore(p, happened);
      expect(Math.abs(brier - (reliability - resolution + uncertainty))).toBeLessThan(1e-12);
    }
  });

  it('gives the points of a calibration plot in order', () => {
    const { groups } = brierScore([0.8, 0.1, 0.8, 0.8], [true, false, false, true]);
    expect(groups.map((group) => [group.probability, group.count])).toEqual([
      [0.1, 1],
      [0.8, 3],
    ]);
    expect(groups[1]?.observed).toBeCloseTo(2 / 3, 15);
  });
});
