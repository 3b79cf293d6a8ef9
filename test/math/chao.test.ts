import { expect, it } from 'vitest';
import { chaoLowerBound } from '../../src/math/chao.ts';

it.each([
  // the spider data of the iNEXT package (Hsieh, Ma, Chao 2016): 26 seen, 12 once, 4 twice, of 168; 37, 14, 4, of 252
  [26, 12, 4, 168, 43.893],
  [37, 14, 4, 252, 61.403],
])('gives the published bound for %i seen', (seen, once, twice, lists, bound) => {
  expect(chaoLowerBound(seen, once, twice, lists)).toBeCloseTo(bound, 3);
});

it('is what was seen when nothing was seen once, and finite when nothing was seen twice', () => {
  expect(chaoLowerBound(10, 0, 5, 3)).toBe(10);
  expect(chaoLowerBound(10, 4, 0, 2)).toBe(13);
});
