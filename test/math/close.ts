import { expect } from 'vitest';

/** Relative difference at most `tolerance`; absolute where the expected value is zero. */
export function close(actual: number, expected: number, tolerance: number = 1e-12): void {
  const size = expected === 0 ? 1 : Math.abs(expected);
  expect(Math.abs(actual - expected) / size, `${actual} for ${expected}`).toBeLessThanOrEqual(tolerance);
}

/** The same for lists of one length. */
export function closeAll(
  actual: ArrayLike<number>,
  expected: readonly number[],
  tolerance: number = 1e-12,
): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => {
    close(actual[i]!, value, tolerance);
  });
}
