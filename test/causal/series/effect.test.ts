import { describe, expect, it } from 'vitest';
import { type Series, seriesEffect } from '../../../src/causal/series/effect.ts';
import { filterSeries } from '../../../src/causal/series/state-space.ts';
import { leastSquares } from '../../../src/math/least-squares.ts';
import { matrixOf } from '../../../src/math/matrix.ts';
import { seededRandom } from '../../../src/math/random.ts';
import { simulated } from './simulated.ts';

describe('a local level with regression', () => {
  const series = simulated(seededRandom(5), { before: 30, after: 6, level: 0.3, effect: 0 });
  const early = {
    outcome: series.outcome.subarray(0, 30),
    controls: series.controls.map((control) => control.subarray(0, 30)),
  };

  // generalised least squares with the covariance of the walk written out: I + q min(s, t)
  it('gives the coefficients of generalised least squares', () => {
    const q = 0.4;
    const n = 30;
    const covariance = Array.from({ length: n }, (_, s) =>
      Array.from({ length: n }, (_, t) => q * Math.min(s, t) + (s === t ? 1 : 0)),
    );
    const root = lower(covariance);
    const solve = (column: readonly number[]): number[] => {
      const x: number[] = [];
      for (let i = 0; i < n; i++)
        x.push((column[i]! - x.reduce((sum, value, j) => sum + root[i]![j]! * value, 0)) / root[i]![i]!);
      return x;
    };
    const columns = [
      solve(early.outcome as unknown as number[]),
      solve(Array(n).fill(1)),
      solve([...early.controls[0]!]),
    ];
    const fit = leastSquares(matrixOf(columns[1]!.map((one, i) => [one, columns[2]![i]!])), columns[0]!);
    const filtered = filterSeries(early, 'level', { level: q, slope: 0 })!;
    if (!fit.ok) throw new TypeError('singular');
    expect(filtered.coefficients[0]).toBeCloseTo(fit.coefficients[0]!, 9);
    expect(filtered.coefficients[1]).toBeCloseTo(fit.coefficients[1]!, 9);
    expect(filtered.sigma2).toBeCloseTo(fit.residualSquares / fit.df, 9);
  });

  it('is least squares where nothing walks', () => {
    const filtered = filterSeries(early, 'level', { level: 0, slope: 0 })!;
    const fit = leastSquares(matrixOf([...early.controls[0]!].map((x) => [1, x])), early.outcome);
    if (!fit.ok) throw new TypeError('singular');
    expect([...filtered.coefficients].map((c) => c.toFixed(9))).toEqual(
      [...fit.coefficients].map((c) => c.toFixed(9)),
    );
  });

  it('finds an effect that was put in, and moves by exactly what is added', () => {
    const lifted: Series = {
      ...series,
      outcome: series.outcome.map((value, t) => (t < 30 ? value : value + 20)),
    };
    const [plain, high] = [seriesEffect(series, 'level')!, seriesEffect(lifted, 'level')!];
    expect(high.average - plain.average).toBeCloseTo(20, 9);
    expect(high.low - plain.low).toBeCloseTo(20, 5);
    expect(high.p).toBeLessThan(0.01);
  });

  it('widens its bands with the time ahead', () => {
    const bands = seriesEffect(series, 'level')!.bands();
    const widths = bands.map(([low, high]) => high - low);
    expect(widths.at(-1)!).toBeGreaterThan(widths[0]!);
  });

  it('gives nothing for controls that depend on each other', () => {
    const twice = { ...series, controls: [series.controls[0]!, series.controls[0]!] };
    expect(seriesEffect(twice, 'level')).toBeNull();
    expect(seriesEffect(twice, 'regression')).toBeNull();
  });

  // the whole run, 2,000 series a design: npm run bench -- series
  it('covers nothing where nothing happened, 93 to 97 of a hundred times', () => {
    const random = seededRandom(21);
    let covered = 0;
    for (let round = 0; round < 400; round++) {
      const { low, high } = seriesEffect(
        simulated(random, { before: 40, after: 12, level: 0.3, effect: 0 }),
        'level',
      )!;
      if (low <= 0 && high >= 0) covered += 1;
    }
    expect(covered / 400).toBeGreaterThan(0.93);
    expect(covered / 400).toBeLessThan(0.97);
  });
});

function lower(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows: number[][] = [];
  matrix.forEach((row, i) => {
    const made: number[] = [];
    for (let j = 0; j <= i; j++) {
      const sum = made.reduce((total, value, k) => total + value * (rows[j]?.[k] ?? value), 0);
      made.push(i === j ? Math.sqrt(row[i]! - sum) : (row[j]! - sum) / rows[j]![j]!);
    }
    rows.push(made);
  });
  return rows;
}
