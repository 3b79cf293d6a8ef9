import { describe, expect, it } from 'vitest';
import { correlation } from '../../src/math/covariance.ts';
import { mean } from '../../src/math/mean.ts';
import { seededRandom, xoshiro128 } from '../../src/math/random.ts';
import { variance } from '../../src/math/variance.ts';

describe('the seeded generator', () => {
  it('gives the words of the reference C code of xoshiro128** from the state 1, 2, 3, 4', () => {
    const word = xoshiro128([1, 2, 3, 4]);
    // compiled with gcc from the algorithm as published by Blackman & Vigna
    expect(Array.from({ length: 10 }, word)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('repeats for a seed and differs between seeds, large ones too', () => {
    const first = (seed: number): readonly number[] => {
      const random = seededRandom(seed);
      return [random.uniform(), random.normal(), random.uniform()];
    };
    expect(first(7)).toEqual(first(7));
    const seeds = [0, 1, 2, 7, 2 ** 32, 2 ** 32 + 1, 2 ** 40];
    expect(new Set(seeds.map((seed) => first(seed)[0])).size).toBe(seeds.length);
  });

  it('begins evenly spread over seeds that follow one another', () => {
    const first = Float64Array.from({ length: 4000 }, (_, seed) => seededRandom(seed).uniform());
    const second = first.map((_, seed) => {
      const random = seededRandom(seed);
      random.uniform();
      return random.uniform();
    });
    for (const each of [first, second]) {
      expect(Math.abs(mean(each) - 0.5)).toBeLessThan(0.02);
      expect(Math.abs(variance(each) - 1 / 12)).toBeLessThan(0.006);
    }
  });

  it('begins anywhere: the first draws of neighbouring seeds are uniform and unrelated', () => {
    const firsts = Float64Array.from({ length: 4000 }, (_, seed) => seededRandom(seed).uniform());
    const next = Float64Array.from({ length: 4000 }, (_, seed) => seededRandom(seed + 1).uniform());
    expect(Math.abs(mean(firsts) - 0.5)).toBeLessThan(0.02);
    expect(Math.abs(variance(firsts) - 1 / 12)).toBeLessThan(0.005);
    expect(Math.abs(correlation(firsts, next))).toBeLessThan(0.05);
  });

  it('has the moments of a uniform and of a normal', () => {
    const random = seededRandom(20261122);
    const uniforms = Float64Array.from({ length: 200_000 }, () => random.uniform());
    expect(Math.abs(mean(uniforms) - 0.5)).toBeLessThan(0.003);
    expect(Math.abs(variance(uniforms) - 1 / 12)).toBeLessThan(0.001);
    expect(uniforms.every((u) => u > 0 && u < 1)).toBe(true);
    const normals = Float64Array.from({ length: 200_000 }, () => random.normal());
    expect(Math.abs(mean(normals))).toBeLessThan(0.01);
    expect(Math.abs(variance(normals) - 1)).toBeLessThan(0.015);
    const fourth = mean(normals.map((z) => z ** 4));
    expect(Math.abs(fourth - 3)).toBeLessThan(0.1);
  });

  it('draws whole numbers evenly', () => {
    const random = seededRandom(3);
    const counts = [0, 0, 0, 0, 0];
    for (let n = 0; n < 50_000; n++) counts[random.integer(5)]! += 1;
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(600);
  });
});
