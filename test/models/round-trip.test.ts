import { describe, expect, it } from 'vitest';
import { roundTrip } from '../../src/models/round-trip.ts';
import { at } from './given.ts';

const bare = { severanceWeeks: 0, noticeWeeks: 0, lostKnowledge: 0, disruption: 0, rehireShare: 0 };

describe('the round trip', () => {
  it('without cost or rehiring is an annuity (Kellison 2009, section 4.5)', () => {
    const pay = 60000 * 1.4;
    expect(at(roundTrip, bare).npvPerJob).toBeCloseTo((pay * (1 - 1.04 ** -3)) / Math.log(1.04), 6);
    expect(at(roundTrip, { ...bare, rate: 0 }).npvPerJob).toBeCloseTo(3 * pay, 6);
  });

  it('is worth nothing at the break-even rehire share', () => {
    const { breakEvenRehireShare = 0 } = at(roundTrip);
    expect(breakEvenRehireShare).toBeLessThan(1);
    expect(at(roundTrip, { rehireShare: breakEvenRehireShare }).npvPerJob).toBeCloseTo(0, 8);
  });

  it('gains nothing from filling all jobs at once at the old pay, and loses what that costs', () => {
    const all = { ...bare, rehireShare: 1, rehireAfter: 0, offshoreShare: 0, payRatio: 1, rate: 0 };
    expect(at(roundTrip, all).npvPerJob).toBeCloseTo(-0.21 * 60000, 8);
    expect(at(roundTrip, { ...all, severanceWeeks: 26 }).npvPerJob).toBeCloseTo(-(0.21 + 0.5) * 60000, 8);
  });

  it('pays the old pay for as long as a job that was worth its pay stays empty', () => {
    const late = { ...bare, rehireShare: 1, rehireAfter: 2, rehireCost: 0, offshoreShare: 0, rate: 0.07 };
    expect(at(roundTrip, { ...late, workValue: 1 }).npvPerJob).toBeCloseTo(0, 8);
    expect(at(roundTrip, { ...late, workValue: 0, rate: 0 }).npvPerJob).toBeCloseTo(2 * 84000, 8);
  });

  it('does not rehire after the horizon', () => {
    const never = { ...bare, rehireShare: 1, rehireAfter: 5, rate: 0 };
    expect(at(roundTrip, never).npvPerJob).toBeCloseTo(3 * 84000, 6);
    expect(at(roundTrip, never).breakEvenRehireShare).toBe(Number.POSITIVE_INFINITY);
  });
});
