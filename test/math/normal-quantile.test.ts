import { expect, it } from 'vitest';
import { normalQuantile } from '../../src/math/normal-quantile.ts';
import { close } from './close.ts';

// computed with SciPy 1.17.1, scipy.stats.norm.ppf
it.each([
  [1e-300, -37.0470962993612],
  [1e-10, -6.361340902404056],
  [0.025, -1.9599639845400545],
  [0.3, -0.5244005127080409],
  [0.5, 0],
  [0.9, 1.2815515655446004],
  [0.999999, 4.753424308817087],
])('the normal quantile of %s', (p, expected) => {
  close(normalQuantile(p), expected, 2e-14);
});

it('ends at infinity and is not a number outside [0, 1]', () => {
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1.1)).toBeNaN();
});
