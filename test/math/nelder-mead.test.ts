import { expect, it } from 'vitest';
import { nelderMead } from '../../src/math/nelder-mead.ts';

// Rosenbrock (1960): least at (1, 1), 0
it('walks down the valley of Rosenbrock', () => {
  const f = ([x = 0, y = 0]: Float64Array): number => (1 - x) ** 2 + 100 * (y - x * x) ** 2;
  const { x, value } = nelderMead(f, Float64Array.of(-1.2, 1), { most: 2000, tolerance: 1e-14 });
  expect(value).toBeLessThan(1e-12);
  expect(x[0]).toBeCloseTo(1, 5);
});

it('stops after the evaluations that it was allowed', () => {
  let calls = 0;
  nelderMead((x) => ++calls + x[0]!, Float64Array.of(1, 2, 3), { most: 50, tolerance: 0 });
  expect(calls).toBeLessThan(60);
});
