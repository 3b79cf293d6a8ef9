import { it } from 'vitest';
import { normalCdf, normalPdf, normalTwoSided } from '../../src/math/normal.ts';
import { close } from './close.ts';

// computed with SciPy 1.17.1, scipy.stats.norm
it.each([
  [-37.5, 4.605353009581954e-308],
  [-8, 6.22096057427174e-16],
  [-1.96, 0.024997895148220435],
  [-0.3, 0.3820885778110474],
  [0, 0.5],
  [1, 0.8413447460685429],
  [3, 0.9986501019683699],
  [8, 0.9999999999999993],
])('the normal distribution at %s', (z, expected) => {
  close(normalCdf(z), expected);
});

it.each([
  [1.96, 0.04999579029644087],
  [-5, 5.733031437583866e-7],
  [10, 1.523970604832094e-23],
])('both tails beyond %s', (z, expected) => {
  close(normalTwoSided(z), expected);
});

it('the density at 1', () => {
  close(normalPdf(1), Math.exp(-0.5) / Math.sqrt(2 * Math.PI));
});
