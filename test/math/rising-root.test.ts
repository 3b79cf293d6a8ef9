import { expect, it } from 'vitest';
import { risingRoot } from '../../src/math/rising-root.ts';

it('finds the root of a concave and of a convex function to the last digits', () => {
  expect(risingRoot(10, (t) => ({ value: Math.log1p(t) - 1, slope: 1 / (1 + t) }))).toBeCloseTo(
    Math.E - 1,
    14,
  );
  expect(risingRoot(10, (t) => ({ value: Math.expm1(t) - 1, slope: Math.exp(t) }))).toBeCloseTo(Math.LN2, 14);
});

it('holds the root between its ends where a step would leave them, also where values overflow', () => {
  const steep = (t: number) => ({ value: Math.exp(40 * t) - 2 - t, slope: 40 * Math.exp(40 * t) - 1 });
  expect(Math.exp(40 * risingRoot(100, steep))).toBeCloseTo(2 + risingRoot(100, steep), 10);
});

it('is infinite where there is none: beyond the end, and past the top of a concave function', () => {
  expect(risingRoot(10, (t) => ({ value: t - 11, slope: 1 }))).toBe(Number.POSITIVE_INFINITY);
  expect(risingRoot(10, (t) => ({ value: 2 * t - t * t - 2, slope: 2 - 2 * t }))).toBe(
    Number.POSITIVE_INFINITY,
  );
});
