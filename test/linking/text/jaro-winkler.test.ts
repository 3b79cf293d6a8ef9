import { expect, it } from 'vitest';
import { jaro, jaroWinkler } from '../../../src/linking/text/jaro-winkler.ts';

// Winkler (1990), "String comparator metrics and enhanced decision rules", table of examples; also Cohen et al. (2003)
it.each([
  ['MARTHA', 'MARHTA', 0.9444, 0.9611],
  ['DIXON', 'DICKSONX', 0.7667, 0.8133],
  ['DWAYNE', 'DUANE', 0.8222, 0.84],
  ['JONES', 'JOHNSON', 0.7905, 0.8324],
  ['ABROMS', 'ABRAMS', 0.8889, 0.9222],
])('%s and %s, as published', (a, b, plain, winkler) => {
  expect(jaro(a, b)).toBeCloseTo(plain, 4);
  expect(jaroWinkler(a, b)).toBeCloseTo(winkler, 4);
});

it('is 1 for equal texts, 0 for an empty one or nothing shared, and the same both ways', () => {
  expect(jaroWinkler('abc', 'abc')).toBe(1);
  expect(jaroWinkler('', '')).toBe(0);
  expect(jaroWinkler('abc', '')).toBe(0);
  expect(jaroWinkler('abc', 'xyz')).toBe(0);
  expect(jaroWinkler('crate', 'trace')).toBe(jaroWinkler('trace', 'crate'));
});
