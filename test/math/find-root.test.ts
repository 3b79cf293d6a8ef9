import { expect, it } from 'vitest';
import { findRoot } from '../../src/math/find-root.ts';
import { pointWhere } from '../../src/math/point-where.ts';
import { close } from './close.ts';

it('finds where a cosine meets its argument (0.7390851332151607, the Dottie number)', () => {
  close(findRoot((x) => Math.cos(x) - x, 0, 2)!, 0.7390851332151607, 1e-15);
});

it('finds a root of a flat function and one at an end', () => {
  close(findRoot((x) => (x - 1) ** 3, 0, 3)!, 1, 1e-5);
  expect(findRoot((x) => x, 0, 3)).toBe(0);
});

it('says so where the signs do not differ or a value is none', () => {
  expect(findRoot((x) => x * x + 1, -1, 1)).toBeNull();
  expect(findRoot(() => Number.NaN, 0, 1)).toBeNull();
});

it('widens the bracket from a bad start', () => {
  close(
    pointWhere((x) => Math.log(x), 20, 1e-3),
    Math.exp(20),
  );
  close(
    pointWhere((x) => Math.log(x), -20, 1e3),
    Math.exp(-20),
  );
});
