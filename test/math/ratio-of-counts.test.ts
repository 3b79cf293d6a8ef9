import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/math/random.ts';
import { type CountedTwice, ratioOfCounts } from '../../src/math/ratio-of-counts.ts';

const apart = (before: number, after: number): CountedTwice => ({ before, after, kept: 0 });

describe('the ratio of counts, by cluster', () => {
  it('gives the interval of the ten cities of Davison and Hinkley 1997, table 1.3', () => {
    const [u, x] = [
      [138, 93, 61, 179, 48, 37, 29, 23, 30, 2],
      [143, 104, 69, 260, 75, 63, 50, 48, 111, 50],
    ];
    const [low, high] = ratioOfCounts(u!.map((before, i) => apart(before, x![i]!)))!;
    // their ratio is 1.520 and the root of their delta variance 0.180, here over 10 / 9 and on the log scale; t by scipy
    expect(Math.sqrt(low * high)).toBeCloseTo(1.5203, 4);
    expect(low).toBeCloseTo(1.145927, 5);
    expect(high).toBeCloseTo(2.017013, 5);
  });

  it('claims no certainty from clusters that agree: at least the variance of two Poisson counts', () => {
    const [low, high] = ratioOfCounts(Array.from({ length: 5 }, () => apart(4, 5)))!;
    // t with 4 degrees of freedom is 2.776445; Rothman, Modern Epidemiology: the log of a rate ratio has the variance 1/a + 1/b
    const reach = 2.776445 * Math.sqrt(1 / 20 + 1 / 25);
    expect([low, high]).toEqual([
      expect.closeTo(1.25 * Math.exp(-reach), 5),
      expect.closeTo(1.25 * Math.exp(reach), 5),
    ]);
  });

  it('is narrower where most stayed, and none at all where nothing came or went', () => {
    const five = (one: CountedTwice): readonly CountedTwice[] => Array.from({ length: 5 }, () => one);
    expect(ratioOfCounts(five({ before: 8, after: 12, kept: 8 }))![0]).toBeGreaterThan(
      ratioOfCounts(five(apart(8, 12)))![0],
    );
    expect(ratioOfCounts(five({ before: 8, after: 8, kept: 8 }))).toBeNull();
  });

  it('covers the truth in nineteen worlds of twenty, though clusters move together', () => {
    const random = seededRandom(11);
    const binomial = (n: number, p: number): number =>
      Array.from({ length: n }, () => random.uniform()).filter((r) => r < p).length;
    const worlds = 2_000;
    let covered = 0;
    for (let world = 0; world < worlds; world++) {
      const clusters = Array.from({ length: 12 }, (): CountedTwice => {
        const size = 4 + Math.floor(random.uniform() * 20);
        // a cluster keeps and gains at rates of its own: the mean is 0.6 kept and 0.6 gained, a ratio of 1.2
        const [kept, gained] = [0.4 + random.uniform() * 0.4, 0.3 + random.uniform() * 0.6];
        const stay = binomial(size, kept);
        return { before: size, after: stay + binomial(size, gained), kept: stay };
      });
      const [low, high] = ratioOfCounts(clusters)!;
      covered += low <= 1.2 && 1.2 <= high ? 1 : 0;
    }
    expect(covered / worlds).toBeGreaterThan(0.93);
    // the floor for counts takes the sizes at first for a draw, and so is a little wide
    expect(covered / worlds).toBeLessThan(0.995);
  });

  it('tells none from one cluster, or with nothing on one side', () => {
    expect(ratioOfCounts([apart(20, 40)])).toBeNull();
    expect(ratioOfCounts([apart(20, 0), apart(3, 0)])).toBeNull();
    expect(ratioOfCounts([])).toBeNull();
  });
});
