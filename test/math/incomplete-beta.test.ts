import { expect, it } from 'vitest';
import { incompleteBeta } from '../../src/math/incomplete-beta.ts';
import { close } from './close.ts';

// computed with SciPy 1.17.1, scipy.special.betainc
it.each([
  [0.5, 0.5, 0.3, 0.36901011956554536],
  [2, 3, 0.9, 0.9963],
  [50, 0.5, 0.99, 0.3173043978741973],
  [200, 300, 0.35, 0.010341770254687632],
  [1e-2, 5, 1e-4, 0.9311407597182454],
])('I(%s, %s) at %s', (a, b, x, expected) => {
  close(incompleteBeta(a, b, x), expected, 2e-12);
});

it('is not a number outside its domain', () => {
  expect(incompleteBeta(1, 1, 1.5)).toBeNaN();
  expect(incompleteBeta(0, 1, 0.5)).toBeNaN();
});
