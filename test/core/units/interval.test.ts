import { describe, expect, it } from 'vitest';
import { divideIntervals, negate, toInterval, toQuantity } from '../../../src/core/units/interval.ts';
import { about, atLeast, atMost, exact, range } from './sample.ts';

describe('intervals', () => {
  it.each([exact(3), about(3), atLeast(3), atMost(3), range(3, 4), { ...range(3, 5), best: 4 }])(
    '%j comes back as it went in',
    (value) => {
      expect(toQuantity(toInterval(value))).toEqual(value);
    },
  );

  it('leaves both ends of "about" open: nobody said how far it reaches', () => {
    expect(toInterval(about(8000))).toEqual({
      low: Number.NEGATIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
      best: 8000,
    });
  });

  it('turns ends around when negated, and zero stays zero', () => {
    expect(toQuantity(negate(toInterval(atLeast(3))))).toEqual(atMost(-3));
    expect(Object.is(negate(toInterval(exact(0))).low, 0)).toBe(true);
  });

  it('opens both ends when the base may be zero', () => {
    const ratio = divideIntervals(toInterval(exact(5)), toInterval(range(-1, 1)));
    expect(toQuantity(ratio)).toEqual({ low: null, best: null, high: null, bound: 'range' });
    expect(toQuantity(divideIntervals(toInterval(exact(5)), toInterval(about(10))))).toEqual(about(0.5));
  });

  it('divides by a base that is only bounded', () => {
    expect(toQuantity(divideIntervals(toInterval(exact(8)), toInterval(atLeast(80))))).toEqual(range(0, 0.1));
    expect(toQuantity(divideIntervals(toInterval(atMost(8)), toInterval(exact(80))))).toEqual(atMost(0.1));
  });
});
