import { describe, expect, it } from 'vitest';
import { jCurve } from '../../src/models/j-curve.ts';
import { at } from './given.ts';

describe('the productivity J-curve', () => {
  it('dips, comes back and ends above its start; adjusted it never dips', () => {
    const out = at(jCurve);
    expect(out.troughDepth).toBeLessThan(0);
    expect(out.troughYear).toBeLessThan(out.breakEvenYear!);
    expect(at(jCurve, { horizon: out.breakEvenYear! }).measuredChange).toBeCloseTo(0, 10);
    expect(at(jCurve, { horizon: out.troughYear! }).measuredChange).toBeCloseTo(out.troughDepth!, 10);
    expect(out.adjustedChange).toBeGreaterThan(out.measuredChange!);
  });

  it('never comes back where what is built pays too little: the claim has no date', () => {
    expect(at(jCurve, { payback: 0.1, decay: 0.5 }).breakEvenYear).toBe(Number.POSITIVE_INFINITY);
  });

  it('adjusts the published level by 15.9%', () => {
    // Brynjolfsson, Rock & Syverson 2021, end of 2017
    expect(at(jCurve).adjustedLevel).toBeCloseTo(1.159, 12);
  });
});
