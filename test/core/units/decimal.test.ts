import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { times, total } from '../../../src/core/units/decimal.ts';

describe('decimal arithmetic', () => {
  it('adds and multiplies as written', () => {
    expect(total([0.1, 0.2])).toBe(0.3);
    expect(times(300_000, 0.17)).toBe(51_000);
    expect(total([1e21, 1, -1e21])).toBe(1);
    expect(total([1.5e-7, 2e-7])).toBe(3.5e-7);
    expect(times(1e-7, 1e22)).toBe(1e15);
    expect(total([])).toBe(0);
  });

  it('gives one answer in every order, whatever the doubles', () => {
    const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }));
    fc.assert(fc.property(values, (list) => total(list) === total(list.toReversed())));
  });

  it('agrees with the machine where the machine is exact', () => {
    const whole = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(fc.property(whole, fc.integer({ min: -1e6, max: 1e6 }), (a, b) => times(a, b) === a * b + 0));
    fc.assert(fc.property(whole, whole, (a, b) => total([a, b]) === a + b));
  });

  it('keeps unknown ends unknown', () => {
    expect(total([1, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
    expect(times(-2, Number.POSITIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
    expect(times(0, Number.POSITIVE_INFINITY)).toBe(0);
  });
});
