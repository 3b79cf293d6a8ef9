import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/math/quantile.ts';
import { seededRandom } from '../../src/math/random.ts';
import { selectQuantile } from '../../src/math/select.ts';

describe('a quantile by selection', () => {
  it('is the quantile by sorting, ties and single values included', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const random = seededRandom(seed);
      const values = Float64Array.from({ length: 1 + random.integer(300) }, () => random.integer(40));
      for (const p of [0, 0.05, 0.5, 0.95, 1]) {
        expect(selectQuantile(values.slice(), p)).toBeCloseTo(quantile(values, p), 12);
      }
    }
  });

  it('holds an infinite value at its end', () => {
    expect(selectQuantile(Float64Array.of(1, Number.POSITIVE_INFINITY, 2), 0.5)).toBe(2);
    expect(selectQuantile(Float64Array.of(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY), 0.5)).toBe(
      Number.POSITIVE_INFINITY,
    );
  });
});
