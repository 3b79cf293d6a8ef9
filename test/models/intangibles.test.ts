import { describe, expect, it } from 'vitest';
import { intangibleCapital, intangibleInvestment } from '../../src/models/intangibles.ts';

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
