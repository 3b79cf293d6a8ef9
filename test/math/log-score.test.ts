import { describe, expect, it } from 'vitest';
import { logScore } from '../../src/math/log-score.ts';

describe('the logarithmic score', () => {
  it('is ln 2 for a coin, whatever comes', () => {
    expect(logScore([0.5, 0.5], [true, false])).toBeCloseTo(Math.LN2, 15);
  });

  it('is 0 for certainty that was right and infinite for certainty that was wrong', () => {
    expect(logScore([1, 0], [true, false])).toBe(0);
    expect(logScore([0.5, 1], [true, false])).toBe(Number.POSITIVE_INFINITY);
  });

  it('counts what was given to the outcome', () => {
    expect(logScore([0.8], [false])).toBeCloseTo(-Math.log(0.2), 15);
  });
});
