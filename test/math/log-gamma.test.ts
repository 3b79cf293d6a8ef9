import { it } from 'vitest';
import { logGamma } from '../../src/math/log-gamma.ts';
import { close } from './close.ts';

// computed with SciPy 1.17.1, scipy.special.gammaln
it.each([
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247],
  [2.5, 0.2846828704729192],
  [10, 12.801827480081469],
  [171.5, 709.1431630309283],
  [1e5, 1051287.7089736569],
])('the logarithm of gamma of %s', (x, expected) => {
  close(logGamma(x), expected, 1e-13);
});
