import { it } from 'vitest';
import { fCdf, fQuantile, fUpper } from '../../src/math/f-distribution.ts';
import { close } from './close.ts';

// computed with SciPy 1.17.1, scipy.stats.f
it.each([
  [4, 2, 10, 0.9470778505986553, 0.052922149401344654],
  [1, 5, 5, 0.5, 0.5],
  [0.2, 30, 3, 0.006254870601873447, 0.9937451293981265],
  [25, 1, 200, 0.9999987498018721, 0.0000012501981277715407],
])('F = %s with %s and %s degrees of freedom', (x, df1, df2, below, above) => {
  close(fCdf(x, df1, df2), below, 1e-11);
  close(fUpper(x, df1, df2), above, 1e-11);
});

it.each([
  [0.95, 2, 10, 4.1028210151304],
  [0.5, 5, 5, 1],
  [0.99, 30, 3, 26.504533696825867],
])('the quantile of %s with %s and %s degrees of freedom', (p, df1, df2, expected) => {
  close(fQuantile(p, df1, df2), expected, 1e-11);
});
