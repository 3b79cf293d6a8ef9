import { describe, expect, it } from 'vitest';
import { sobolDimensions, sobolSequence } from '../../src/math/sobol.ts';

function points(dimensions: number, count: number, shift?: Uint32Array): Float64Array[] {
  const next = sobolSequence(dimensions, shift);
  return Array.from({ length: count }, () => {
    const point = new Float64Array(dimensions);
    next(point);
    return point;
  });
}

describe('the Sobol sequence', () => {
  it('begins as Joe and Kuo’s, first dimension', () => {
    expect(points(1, 8).map(([x]) => x)).toEqual([0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125]);
  });

  it('is Joe and Kuo’s in every dimension that it has', () => {
    // points 5 and 777 of scipy.stats.qmc.Sobol(48, scramble=False), scipy 1.17.1, which reads Joe and Kuo's own file
    const fifth =
      '.875 .875 .125 .375 .875 .625 .875 .375 .375 .125 .375 .875 .875 .125 .875 .375 .875 .375 .375 .625 .625 .625 .875 .375 .375 .375 .875 .125 .625 .625 .875 .625 .375 .375 .125 .125 .125 .375 .875 .375 .375 .125 .625 .375 .375 .625 .125 .625';
    const later =
      '0.6923828125 0.9365234375 0.1630859375 0.2744140625 0.6357421875 0.3564453125 0.1904296875 0.7626953125 0.3486328125 0.3232421875 0.7451171875 0.6962890625 0.3837890625 0.4736328125 0.5693359375 0.5146484375 0.4033203125 0.8642578125 0.3701171875 0.7529296875 0.2373046875 0.2724609375 0.9462890625 0.4814453125 0.3447265625 0.1455078125 0.0595703125 0.7802734375 0.0634765625 0.1103515625 0.5419921875 0.8994140625 0.1123046875 0.0029296875 0.8056640625 0.9462890625 0.4619140625 0.3505859375 0.3427734375 0.3583984375 0.7216796875 0.2666015625 0.9482421875 0.4013671875 0.3212890625 0.1513671875 0.3759765625 0.0322265625';
    expect(sobolDimensions).toBe(48);
    const all = points(48, 778);
    expect([...all[5]!]).toEqual(fifth.split(' ').map(Number));
    expect([...all[777]!]).toEqual(later.split(' ').map(Number));
  });

  it('puts one point in each of 2^m equal intervals of every dimension, shifted or not', () => {
    const shift = Uint32Array.from({ length: 48 }, (_, i) => Math.imul(i + 1, 0x9e3779b1));
    for (const sequence of [points(48, 256), points(48, 256, shift)])
      for (let j = 0; j < 48; j++)
        expect(new Set(sequence.map((point) => Math.floor(point[j]! * 256))).size).toBe(256);
  });
});
