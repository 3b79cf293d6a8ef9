import { describe, expect, it } from 'vitest';
import { reversal } from '../../../src/postings/radar/posterior.ts';
import { monthsToTell } from '../../../src/postings/radar/power.ts';
import { predictiveCounts, ratePrior } from '../../../src/postings/radar/predictive.ts';
import { monthLength, noSeason, seasonMonths, seasonOf } from '../../../src/postings/radar/season.ts';

const prior = { shape: 2, rate: 1, dispersion: 1 };
const base = { count: 22, months: 11 };

describe('counts that the base rate foretells', () => {
  it('are negative binomial: shape 24, rate 12, 12 months', () => {
    // scipy 1.11 nbinom.pmf([0, 10, 24, 40], 24, 12 / 24)
    const chances = predictiveCounts(base, prior, 12, 400);
    const expected = [5.960464477539053e-8, 0.005387761630117888, 0.05728325135674335, 0.005095393212783004];
    for (const [i, count] of [0, 10, 24, 40].entries())
      expect(chances[count]! / expected[i]!).toBeCloseTo(1, 9);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  });

  it('spread wider when months are more unequal than chance makes them', () => {
    const spread = (dispersion: number): number =>
      predictiveCounts(base, { ...prior, dispersion }, 12, 400).reduce(
        (sum, chance, n) => sum + chance * (n - 24) ** 2,
        0,
      );
    expect(spread(1)).toBeCloseTo(24 + 24, 3);
    expect(spread(3)).toBeCloseTo(72 + 24, 3);
  });

  it('take their prior from all employers, and a wide one from few', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ count: 10 + (i % 5) * 5, months: 10 }));
    expect(ratePrior(many, 1).shape / ratePrior(many, 1).rate).toBeCloseTo(2, 9);
    expect(ratePrior(many.slice(0, 3), 1)).toEqual({ shape: 0.5, rate: 0.25, dispersion: 1 });
  });
});

describe('the share that came back', () => {
  const of = (after: number, jobs = 100): ReturnType<typeof reversal> =>
    reversal({ jobs, months: 12, hiring: [1], kinds: [{ after, base, prior }] });

  it('is nothing where re-posts are as usual, and the excess where they are not', () => {
    expect(of(24).chanceNone).toBeGreaterThan(0.9);
    expect(of(24).interval[0]).toBe(0);
    const half = of(74);
    expect(half.share).toBeCloseTo(0.5, 1);
    expect(half.interval[0]).toBeLessThan(0.5);
    expect(half.interval[1]).toBeGreaterThan(0.5);
    expect(half.chanceNone).toBeLessThan(0.001);
  });

  it('agrees with the sum written out by hand for a tiny case', () => {
    const tiny = reversal({ jobs: 2, months: 12, hiring: [1], kinds: [{ after: 1, base, prior }] });
    const p = predictiveCounts(base, prior, 12, 1);
    const [none, one] = [0.5 * p[1]!, 0.25 * p[0]!];
    expect(tiny.share).toBeCloseTo((0.5 * one) / (none + one), 12);
    expect(tiny.chanceNone).toBeCloseTo(none / (none + one), 12);
  });

  it('never passes all of the jobs', () => {
    expect(of(400, 20).interval[1]).toBeLessThanOrEqual(1);
    expect(of(0).share).toBe(0);
  });
});

describe('re-posts of several kinds', () => {
  const rare = { after: 3, base: { count: 1, months: 11 }, prior: { shape: 0.5, rate: 1, dispersion: 1 } };
  const usual = { after: 24, base, prior };

  it('agree with every split written out: the Dirichlet-multinomial times both counts', () => {
    const jobs = 10;
    const found = reversal({ jobs, months: 12, hiring: [1], kinds: [usual, rare] });
    const chances = [usual, rare].map((kind) => predictiveCounts(kind.base, kind.prior, 12, kind.after));
    let [total, mean, none] = [0, [0, 0] as [number, number], 0];
    for (let a = 0; a <= Math.min(jobs, 24); a++)
      for (let b = 0; b <= 3 && a + b <= jobs; b++) {
        // Beta-binomial with both parameters 1/2: C(n, a) B(a + 1/2, b + 1/2) / pi, by the recurrence of central binomials
        const split = central(a) * central(b);
        const weight = (a + b === 0 ? 0.5 : 0.5 / jobs) * split * chances[0]![24 - a]! * chances[1]![3 - b]!;
        total += weight;
        mean = [mean[0] + a * weight, mean[1] + b * weight];
        if (a + b === 0) none += weight;
      }
    expect(found.chanceNone).toBeCloseTo(none / total, 12);
    expect(found.kinds.map(({ share }) => share * jobs)).toEqual([
      expect.closeTo(mean[0] / total, 12),
      expect.closeTo(mean[1] / total, 12),
    ]);
    expect(found.kinds[0]!.share + found.kinds[1]!.share).toBeCloseTo(found.share, 12);
  });

  it('tell what their sum hides: ten abroad where none went, among the usual number', () => {
    const sum = reversal({ jobs: 40, months: 12, hiring: [1], kinds: [{ ...usual, after: 34 }] });
    const apart = reversal({ jobs: 40, months: 12, hiring: [1], kinds: [usual, { ...rare, after: 10 }] });
    expect(sum.chanceNone).toBeGreaterThan(0.4);
    expect(apart.chanceNone).toBeLessThan(0.1);
    expect(apart.kinds[1]!.share).toBeGreaterThan(apart.kinds[0]!.share);
    expect(apart.expected).toBeCloseTo(apart.kinds[0]!.expected + apart.kinds[1]!.expected, 12);
  });
});

/** C(2n, n) / 4^n */
function central(n: number): number {
  let value = 1;
  for (let i = 1; i <= n; i++) value *= (2 * i - 1) / (2 * i);
  return value;
}

describe('seasons', () => {
  it('weigh months, and are flat where too little was seen', () => {
    const season = seasonOf([200, ...Array(11).fill(100)], Array(12).fill(10));
    expect(season[0]! / season[5]!).toBeCloseTo(1.88, 1);
    expect(seasonOf([3, ...Array(11).fill(1)], Array(12).fill(10))).toEqual(noSeason);
    const january = [Date.UTC(2026, 0, 1), Date.UTC(2026, 1, 1)] as const;
    expect(seasonMonths(season, ...january)).toBeCloseTo((season[0]! * 31 * 86_400_000) / monthLength, 12);
  });
});

describe('when half could be told from one in twenty', () => {
  it('is sooner for a large action at a quiet employer, and never for a small one at a busy one', () => {
    const quiet = { count: 12, months: 12 };
    const busy = { count: 600, months: 12 };
    expect(monthsToTell(400, quiet, prior, 2)).toBeLessThan(4);
    expect(monthsToTell(400, quiet, prior, 2)).toBeLessThan(monthsToTell(40, quiet, prior, 2)!);
    expect(monthsToTell(10, busy, prior, 2)).toBeNull();
  });
});
