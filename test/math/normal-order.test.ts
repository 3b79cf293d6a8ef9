import { describe, expect, it } from 'vitest';
import { largestNormals } from '../../src/math/normal-order.ts';

describe('the largest of independent normals', () => {
  it('have the published expectations (Harter 1961)', () => {
    expect(largestNormals(10, 1)).toBeCloseTo(1.53875, 5);
    expect(largestNormals(10, 2)).toBeCloseTo(1.53875 + 1.00136, 5);
    expect(largestNormals(3, 1)).toBeCloseTo(1.5 / Math.sqrt(Math.PI), 9);
  });

  it('sum to nothing when all are taken', () => {
    expect(largestNormals(10, 10)).toBeCloseTo(0, 9);
    expect(largestNormals(1, 1)).toBeCloseTo(0, 9);
    expect(largestNormals(10, 0)).toBe(0);
  });
});
