import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/math/random.ts';
import { simplexMinimum } from '../../src/math/simplex-minimum.ts';

const pointsFrom = (points: readonly (readonly number[])[]): ReturnType<typeof simplexMinimum> =>
  simplexMinimum(points.map((point) => Float64Array.from(point)));

describe('the nearest point of a simplex', () => {
  it('finds a corner, an edge and the inside', () => {
    expect([
      ...pointsFrom([
        [1, 1],
        [3, 0.9],
        [2, 5],
      ]).weights,
    ]).toEqual([1, 0, 0]);
    const edge = pointsFrom([
      [1, -1],
      [1, 1],
      [9, 0],
    ]);
    expect(edge.weights[0]).toBeCloseTo(0.5, 12);
    expect(edge.weights[2]).toBe(0);
    expect(edge.value).toBeCloseTo(1, 14);
    const inside = pointsFrom([
      [-1, -1],
      [1, -1],
      [0, 2],
    ]);
    expect(inside.value).toBeCloseTo(0, 14);
    expect([...inside.weights].map((w) => Number(w.toFixed(12)))).toEqual(
      [1 / 3, 1 / 3, 1 / 3].map((w) => Number(w.toFixed(12))),
    );
  });

  it('proves its optimum on random, on repeated and on single columns', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 300; round++) {
      const [rows, columns] = [1 + random.integer(25), 1 + random.integer(40)];
      const points = Array.from({ length: columns }, () =>
        Array.from({ length: rows }, () => random.normal() + 0.7),
      );
      if (columns > 3) points[1] = points[0]!;
      const { weights, kkt } = pointsFrom(points);
      expect(kkt).toBeLessThan(1e-10);
      expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
    }
  });

  it('is no worse than any of ten thousand random weightings', () => {
    const random = seededRandom(4);
    const points = Array.from({ length: 8 }, () => Array.from({ length: 5 }, () => random.normal() + 1));
    const best = pointsFrom(points).value;
    for (let round = 0; round < 10_000; round++) {
      const raw = points.map(() => Math.abs(Math.log(random.uniform())) ** 3);
      const total = raw.reduce((sum, w) => sum + w, 0);
      const at = points[0]!.map((_, row) =>
        points.reduce((sum, point, j) => sum + (point[row]! * raw[j]!) / total, 0),
      );
      expect(at.reduce((sum, x) => sum + x * x, 0)).toBeGreaterThanOrEqual(best);
    }
  });
});
