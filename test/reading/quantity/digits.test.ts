import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOfDigits } from '../../../src/reading/quantity/digits.ts';

describe('valueOfDigits', () => {
  it.each([
    ['1,250', false, 1250],
    ['1.250', false, 1250],
    ['1.250', true, 1.25],
    ['1,250', true, 1250],
    ['6,5', true, 6.5],
    ['6.5', false, 6.5],
    ['0,750', false, 0.75],
    ['1.234,5', false, 1234.5],
    ['1,234.5', false, 1234.5],
    ['1,12,400', false, 112400],
    ['12 , 500', false, 12500],
    ["9'000", false, 9000],
  ])('%s, a unit follows: %s', (digits, decimal, value) => {
    expect(valueOfDigits(digits, decimal)).toBe(value);
  });

  const grouped = (n: number, mark: string): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, mark);
  const indian = (n: number): string => {
    const s = String(n);
    return s.length <= 3 ? s : `${s.slice(0, -3).replace(/\B(?=(?:\d\d)+$)/g, ',')},${s.slice(-3)}`;
  };

  it('reads back a whole number however a country groups it', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (n) => {
        for (const mark of [',', '.', ' ', "'"]) expect(valueOfDigits(grouped(n, mark), false)).toBe(n);
        expect(valueOfDigits(indian(n), false)).toBe(n);
      }),
    );
  });
});
