import { describe, expect, it } from 'vitest';
import { dot, gram, matrixOf, multiply, timesVector, transpose } from '../../src/math/matrix.ts';

const a = matrixOf([
  [1, 2, 3],
  [4, 5, 6],
]);

describe('matrices', () => {
  it('turn, multiply and meet vectors (by hand)', () => {
    expect([...transpose(a).data]).toEqual([1, 4, 2, 5, 3, 6]);
    expect([...multiply(a, transpose(a)).data]).toEqual([14, 32, 32, 77]);
    expect([...timesVector(a, [1, 0, -1])]).toEqual([-2, -2]);
    expect(dot([1, 2, 3], [4, 5, 6])).toBe(32);
  });

  it('make their gram matrix, weighted or not', () => {
    expect([...gram(a).data]).toEqual([...multiply(transpose(a), a).data]);
    expect([...gram(a, [2, 0]).data]).toEqual([2, 4, 6, 4, 8, 12, 6, 12, 18]);
  });
});
