import { expect, it } from 'vitest';
import { cholesky, choleskySolve, inverseOfPositive } from '../../src/math/cholesky.ts';
import { matrixOf } from '../../src/math/matrix.ts';
import { closeAll } from './close.ts';

const a = matrixOf([
  [4, 2, 0.6],
  [2, 5, 1.5],
  [0.6, 1.5, 3],
]);

it('factors, solves and inverts (numpy.linalg: cholesky, solve, inv)', () => {
  const factor = cholesky(a)!;
  closeAll(factor.data, [2, 0, 0, 1, 2, 0, 0.3, 0.6, 1.5968719422671311]);
  closeAll(choleskySolve(factor, [1, 2, 3]), [0.0625, 0.09264705882352936, 0.9411764705882355]);
  const inverse = inverseOfPositive(a)!.data;
  expect(inverse[0]).toBeCloseTo(0.3125, 12);
  expect(inverse[1]).toBeCloseTo(-0.125, 12);
  expect(inverse[8]).toBeCloseTo(0.3921568627450981, 12);
});

it('gives nothing for a singular or an indefinite matrix', () => {
  const singular = matrixOf([
    [1, 2],
    [2, 4],
  ]);
  expect(cholesky(singular)).toBeNull();
  expect(inverseOfPositive(singular)).toBeNull();
  expect(cholesky(matrixOf([[-1]]))).toBeNull();
});
