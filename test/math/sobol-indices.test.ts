import { describe, expect, it } from 'vitest';
import { sobolSequence } from '../../src/math/sobol.ts';
import { type Evaluator, sobolIndices } from '../../src/math/sobol-indices.ts';

function on(dimensions: number, scaled: (u: number) => number, f: (x: Float64Array) => number): Evaluator {
  const x = new Float64Array(dimensions);
  return {
    dimensions,
    draw: (input, coordinate) => {
      x[input] = scaled(coordinate);
      return x[input]!;
    },
    restore: (input, value) => {
      x[input] = value;
    },
    run: () => f(x),
  };
}

const indices = (evaluator: Evaluator) =>
  sobolIndices(evaluator, sobolSequence(2 * evaluator.dimensions), 2 ** 14);

/** Ishigami & Homma 1990; the closed form is Saltelli et al. 2008, Global Sensitivity Analysis, section 4.5. */
function ishigami(a: number, b: number) {
  const v1 = (1 + (b * Math.PI ** 4) / 5) ** 2 / 2;
  const v2 = a ** 2 / 8;
  const v13 = (b ** 2 * Math.PI ** 8 * 8) / 225;
  const v = v1 + v2 + v13;
  return { first: [v1 / v, v2 / v, 0], total: [(v1 + v13) / v, v2 / v, v13 / v] };
}

/** Sobol's g-function; the closed form is Saltelli & Sobol 1995. */
function gFunction(a: readonly number[]) {
  const parts = a.map((ai) => 1 / (3 * (1 + ai) ** 2));
  const v = parts.reduce((product, part) => product * (1 + part), 1) - 1;
  return {
    first: parts.map((part) => part / v),
    total: parts.map((part) => (part * ((v + 1) / (1 + part))) / v),
  };
}

describe('Sobol indices', () => {
  it('have the published closed forms', () => {
    const { first, total } = ishigami(7, 0.1);
    expect(first[0]).toBeCloseTo(0.3139051911, 10);
    expect(first[1]).toBeCloseTo(0.4424111448, 10);
    expect(total[0]).toBeCloseTo(0.5575888552, 10);
    expect(total[2]).toBeCloseTo(0.2436836641, 10);
    const g = gFunction([0, 1, 4.5, 9, 99, 99, 99, 99]);
    for (const [i, s] of [0.7161921689, 0.1790480422, 0.0236757742, 0.0071619217].entries())
      expect(g.first[i]).toBeCloseTo(s, 10);
    for (const [i, s] of [0.7871441267, 0.2421981928, 0.0343169102, 0.0104603871].entries())
      expect(g.total[i]).toBeCloseTo(s, 10);
  });

  it('of the Ishigami function are within .01 at 2^14 draws', () => {
    const f = on(
      3,
      (u) => Math.PI * (2 * u - 1),
      ([x = 0, y = 0, z = 0]) => Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x),
    );
    const found = indices(f);
    const { first, total } = ishigami(7, 0.1);
    for (let i = 0; i < 3; i++) {
      expect(Math.abs(found.first[i]! - first[i]!)).toBeLessThan(0.01);
      expect(Math.abs(found.total[i]! - total[i]!)).toBeLessThan(0.01);
    }
    expect(found.mean).toBeCloseTo(3.5, 2);
  });

  it('of the g-function are within .01 at 2^14 draws', () => {
    const a = [0, 1, 4.5, 9, 99, 99, 99, 99];
    const f = on(
      8,
      (u) => u,
      (x) => a.reduce((product, ai, i) => (product * (Math.abs(4 * x[i]! - 2) + ai)) / (1 + ai), 1),
    );
    const found = indices(f);
    const { first, total } = gFunction(a);
    for (const i of a.keys()) {
      expect(Math.abs(found.first[i]! - first[i]!)).toBeLessThan(0.01);
      expect(Math.abs(found.total[i]! - total[i]!)).toBeLessThan(0.01);
    }
  });

  it('keep their digits beside a large mean, and are zero where nothing varies', () => {
    const sum = on(
      2,
      (u) => u,
      ([x = 0, y = 0]) => 1e9 + 3 * x + y,
    );
    const { first, total, variance } = indices(sum);
    expect(first[0]).toBeCloseTo(0.9, 2);
    expect(total[1]).toBeCloseTo(0.1, 2);
    expect(variance).toBeCloseTo(10 / 12, 2);
    const flat = indices(
      on(
        2,
        (u) => u,
        () => 5,
      ),
    );
    expect([...flat.first, ...flat.total, flat.variance]).toEqual([0, 0, 0, 0, 0]);
  });
});
