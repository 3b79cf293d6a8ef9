import { describe, expect, it } from 'vitest';
import {
  breakEvenOf,
  intangibleCapital,
  intangibleInvestment,
  troughOf,
} from '../../src/models/intangibles.ts';

const path = { peak: 0.03, peakYear: 3, decay: 0.2 };

describe('intangible capital', () => {
  it('is the integral of what was invested and is left, in closed form', () => {
    for (const decay of [0, 0.2, 1 / 3, 0.3334, 0.8]) {
      const steps = 20000;
      let integral = 0;
      for (let i = 0; i < steps; i++) {
        const s = ((i + 0.5) * 8) / steps;
        integral += (intangibleInvestment({ ...path, decay }, s) * Math.exp(-decay * (8 - s)) * 8) / steps;
      }
      expect(intangibleCapital({ ...path, decay }, 8)).toBeCloseTo(integral, 9);
    }
  });

  it('comes of an investment that peaks when and as high as it is told', () => {
    expect(intangibleInvestment(path, 3)).toBeCloseTo(0.03, 15);
    expect(intangibleInvestment(path, 2.9)).toBeLessThan(0.03);
  });
});

describe('the turning points of earnings less investment', () => {
  const latest = 100;
  const above = (p: typeof path, payback: number, t: number): number =>
    payback * intangibleCapital(p, t) - intangibleInvestment(p, t);

  it.each([
    [3, 0.2, 0.35],
    [3, 1 / 3, 0.35],
    [0.1, 0, 5],
    [0.1, 1, 1e-3],
    [50, 0.9, 0.5],
    [5, 0.05, 0.01],
    [2, 1, 0.2],
    [2, 0.6, 0],
  ])(
    'are where a fine search finds them: peak in year %d, decay %d, payback %d',
    (peakYear, decay, payback) => {
      const one = { peak: 0.03, peakYear, decay };
      const step = 1e-3;
      let [crossing, lowest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let n = 1; n * step <= latest; n++) {
        const t = n * step;
        const now = above(one, payback, t);
        if (lowest === Number.POSITIVE_INFINITY && now > above(one, payback, t - step)) lowest = t - step / 2;
        if (now >= 0) {
          crossing = t;
          break;
        }
      }
      const near = (found: number, searched: number): void => {
        if (Number.isFinite(searched)) expect(Math.abs(found - searched)).toBeLessThan(2 * step);
        else expect(found).toBe(Number.POSITIVE_INFINITY);
      };
      near(breakEvenOf(one, payback, latest), crossing);
      near(troughOf(one, payback, latest), lowest);
    },
  );
});
