import { describe, expect, it } from 'vitest';
import { correlation, covariance } from '../../src/math/covariance.ts';
import { mean } from '../../src/math/mean.ts';
import { quantile, quantileSorted } from '../../src/math/quantile.ts';
import { variance } from '../../src/math/variance.ts';
import { close } from './close.ts';

const values = [3, 1, 4, 1, 5, 9, 2, 6];

// computed with NumPy (SciPy 1.17.1’s): numpy.quantile, var(ddof=1), corrcoef, cov
describe('summaries of a list', () => {
  it('mean and variance', () => {
    expect(mean(values)).toBe(31 / 8);
    close(variance(values), 7.553571428571429);
    expect(variance([5])).toBeNaN();
    expect(mean([])).toBeNaN();
  });

  it.each([
    [0, 1],
    [0.1, 1],
    [0.5, 3.5],
    [0.9, 6.9],
    [1, 9],
  ])('the quantile of %s, type 7', (p, expected) => {
    close(quantile(values, p), expected);
  });

  it('a quantile of nothing, or of no probability, is no number', () => {
    expect(quantileSorted([], 0.5)).toBeNaN();
    expect(quantile(values, 2)).toBeNaN();
  });

  it('covariance and correlation', () => {
    const other = [2, 7, 1, 8, 2, 8, 1, 8];
    close(covariance(values, other), 1.9464285714285714);
    close(correlation(values, other), 0.20965531907301216);
    expect(correlation([1, 1, 1], [1, 2, 3])).toBeNaN();
  });
});
