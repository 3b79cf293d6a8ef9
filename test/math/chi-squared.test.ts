import { it } from 'vitest';
import { chiSquaredCdf, chiSquaredQuantile, chiSquaredUpper } from '../../src/math/chi-squared.ts';
import { close } from './close.ts';

// computed with SciPy 1.17.1, scipy.stats.chi2
it.each([
  [3.84, 1, 0.9499564787512949, 0.05004352124870519],
  [7.791237, 5, 0.8318775269955064, 0.16812247300449354],
  [150, 100, 0.9990960679576459, 0.0009039320423540184],
  [0.01, 3, 0.0002651650586556101, 0.9997348349413444],
  [60, 2, 0.9999999999999064, 9.357622968840163e-14],
])('chi-squared %s with %s degrees of freedom', (x, df, below, above) => {
  close(chiSquaredCdf(x, df), below);
  close(chiSquaredUpper(x, df), above);
});

it.each([
  [0.95, 1, 3.841458820694124],
  [0.5, 10, 9.34181776559197],
  [0.001, 3, 0.024297585815692732],
  [0.999, 250, 324.832436568363],
])('the quantile of %s with %s degrees of freedom', (p, df, expected) => {
  close(chiSquaredQuantile(p, df), expected);
});
