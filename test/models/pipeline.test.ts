import { describe, expect, it } from 'vitest';
import { pipeline } from '../../src/models/pipeline.ts';
import { at } from './given.ts';

describe('the junior-to-senior pipeline', () => {
  it('is the manpower model’s worked example after five years, and settled', () => {
    // n(t+1) = n(t) P + R r with P = [[.7, .15, 0], [0, .75, .1], [0, 0, .85]], n0 = [100, 60, 20], R = 40, r = [.8, .15, .05]
    const out = at(pipeline);
    expect(out.juniorsUncut).toBeCloseTo(105.5462, 10);
    expect(out.midsUncut).toBeCloseTo(79.970775, 10);
    expect(out.seniorsUncut).toBeCloseTo(42.69523125, 10);
    expect(out.juniorsSteady).toBeCloseTo(320 / 3, 10);
    expect(out.midsSteady).toBeCloseTo(88, 10);
    expect(out.seniorsSteady).toBeCloseTo(72, 10);
  });

  it('has no shortage without a cut, and settles a full stop of junior hiring at its direct hires', () => {
    const none = at(pipeline, { juniorCut: 0, hiringCut: 0 });
    expect(none.shortage).toBe(0);
    expect(none.shortageYear).toBe(Number.POSITIVE_INFINITY);
    // by hand: mids 6 / .25 = 24, seniors (2.4 + 2) / .15 = 29.33 of 72
    expect(at(pipeline, { hiringCut: 1 }).shortageLater).toBeCloseTo(1 - 4.4 / 0.15 / 72, 12);
  });

  it('dates the shortage at the first year beyond the tolerance, whatever the horizon', () => {
    const { shortageYear = 0 } = at(pipeline, { hiringCut: 1 });
    const missing = (years: number) => at(pipeline, { hiringCut: 1, years }).shortageShare!;
    expect(missing(shortageYear)).toBeGreaterThan(0.1);
    expect(missing(shortageYear - 1)).toBeLessThanOrEqual(0.1);
    expect(at(pipeline, { hiringCut: 1, years: 30 }).shortageYear).toBe(shortageYear);
  });

  it('refuses flows out of a grade that are more than all of it', () => {
    expect(() => at(pipeline, { juniorStay: 0.9 })).toThrow(/juniorStay and juniorToMid to sum to at most 1/);
  });
});
