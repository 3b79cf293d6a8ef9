import { expect, it } from 'vitest';
import { incompleteGamma } from '../../src/math/incomplete-gamma.ts';
import { close } from './close.ts';

// computed with SciPy 1.17.1, scipy.special.gammainc and gammaincc
it.each([
  [0.5, 0.1, 0.34527915398142317, 0.6547208460185768],
  [0.5, 8, 0.9999366575163338, 0.00006334248366623988],
  [3, 2, 0.32332358381693654, 0.6766764161830634],
  [10, 30, 0.9999928782491372, 0.000007121750862815593],
  [200, 180, 0.07485803498415958, 0.9251419650158405],
  [1e-3, 1e-5, 0.9891230446957835, 0.010876955304217334],
])('P and Q of %s at %s', (a, x, lower, upper) => {
  const made = incompleteGamma(a, x);
  close(made.lower, lower);
  close(made.upper, upper);
});

it('is not a number outside its domain', () => {
  expect(incompleteGamma(-1, 2).lower).toBeNaN();
  expect(incompleteGamma(1, -2).upper).toBeNaN();
  expect(incompleteGamma(2, Number.POSITIVE_INFINITY)).toEqual({ lower: 1, upper: 0 });
});
