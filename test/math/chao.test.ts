import { expect, it } from 'vitest';
import { chaoEstimate } from '../../src/math/chao.ts';
import { chapman } from '../../src/math/chapman.ts';

// for two lists the formula of Chao (1989, Biometrics 45:427) reduces to that of Chapman (1951)
it.each([
  [30, 40, 10],
  [6838, 144, 64],
  [50, 50, 7],
])('is Chapman’s estimate for two lists of %i and %i that share %i', (first, second, both) => {
  const found = chaoEstimate(first + second - both, [first - both, second - both], both);
  expect(found).toBeCloseTo(chapman(first, second, both)!.estimate, 9);
});

it('is what was seen when one list alone has members of its own, and finite when none is seen twice', () => {
  expect(chaoEstimate(10, [4, 0, 0], 5)).toBe(10);
  expect(chaoEstimate(10, [4, 6], 0)).toBe(34);
  // by hand: (9 * 9 - 3 * 9) / (2 * 9) = 3
  expect(chaoEstimate(20, [3, 3, 3], 8)).toBe(23);
});
