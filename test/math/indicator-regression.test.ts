import { describe, expect, it } from 'vitest';
import { type AlikeRows, indicatorRegression } from '../../src/math/indicator-regression.ts';
import { close, closeAll } from './close.ts';

// eighteen observations, told as sums over those that are alike; columns: a, constant, b
const rows: readonly AlikeRows[] = (
  [
    [[0, 1, 2], 0, 2, 6.4],
    [[1, 2], 0, 1, 2.9],
    [[1], 0, 3, 7.5],
    [[0, 1], 1, 2, 5.9],
    [[1, 2], 1, 2, 6.3],
    [[1], 2, 2, 4.2],
    [[0, 1, 2], 2, 1, 2.8],
    [[1, 2], 3, 3, 9.7],
    [[0, 1], 3, 1, 3.5],
    [[1], 3, 1, 2.7],
  ] as const
).map(([at, cluster, n, sum]) => ({ at, cluster, n, sum }));

// computed observation by observation with NumPy: linalg.lstsq, and the sandwich written out
describe('least squares on indicators', () => {
  it('is that on the single observations, with errors by cluster', () => {
    const fit = indicatorRegression(rows, 3)!;
    closeAll(fit.coefficients, [0.325, 2.5361111111111105, 0.47777777777777786], 1e-12);
    closeAll(fit.errors, [0.062129253983764635, 0.147966781415672, 0.0642349790534499], 1e-11);
    expect([fit.n, fit.clusters]).toEqual([18, 4]);
  });

  it('takes the clusters’ means out', () => {
    const fit = indicatorRegression(rows, 3, { within: true })!;
    close(fit.coefficients[0]!, 0.35807099799062275);
    close(fit.coefficients[2]!, 0.3899531145344942);
    close(fit.errors[0]!, 0.1024396292276279, 1e-11);
    close(fit.errors[2]!, 0.05558644945407661, 1e-11);
    expect(fit.coefficients[1]).toBeNaN();
  });

  it('gives no coefficient to a column that depends on others, and changes nothing for the rest', () => {
    const doubled = rows.map((row) => ({ ...row, at: row.at.includes(2) ? [...row.at, 3] : row.at }));
    const fit = indicatorRegression(doubled, 4)!;
    close(fit.coefficients[2]!, 0.47777777777777786);
    expect(fit.coefficients[3]).toBeNaN();
  });

  it('says nothing of one cluster', () => {
    expect(indicatorRegression(rows.slice(0, 3), 3)).toBeNull();
  });
});
