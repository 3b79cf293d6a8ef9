import { expect, it } from 'vitest';
import { studentTCdf, studentTQuantile, studentTTwoSided } from '../../src/math/student-t.ts';
import { close } from './close.ts';

// computed with SciPy 1.17.1, scipy.stats.t
it.each([
  [2, 5, 0.9490302605850708, 0.10193947882985835],
  [-1.3, 3.5, 0.1362977079021851, 0.2725954158043702],
  [12, 1, 0.9735353239404101, 0.052929352119179755],
  [0.1, 1000, 0.539817815488198, 0.9203643690236041],
  [40, 30, 1, 1.3726045194406417e-27],
])('t = %s with %s degrees of freedom', (t, df, below, twoSided) => {
  close(studentTCdf(t, df), below, 1e-11);
  close(studentTTwoSided(t, df), twoSided, 1e-11);
});

it.each([
  [0.975, 5, 2.5705818356363146],
  [0.975, 1, 12.706204736174694],
  [0.6, 2.5, 0.2814595127485477],
  [0.05, 30, -1.6972608865939574],
  [0.9999, 200, 3.789120788747759],
  [1e-8, 4, -131.59473694062356],
])('the quantile of %s with %s degrees of freedom', (p, df, expected) => {
  close(studentTQuantile(p, df), expected, 1e-11);
});

it('is not a number outside its domain', () => {
  expect(studentTQuantile(1.5, 3)).toBeNaN();
  expect(studentTTwoSided(1, 0)).toBeNaN();
});
