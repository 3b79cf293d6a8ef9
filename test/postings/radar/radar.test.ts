import { describe, expect, it } from 'vitest';
import { radar } from '../../../src/postings/radar/radar.ts';
import { monthLength } from '../../../src/postings/radar/season.ts';
import type { Watched } from '../../../src/postings/radar/watched.ts';
import type { Opening, Repost } from '../../../src/postings/repost/reposts.ts';

const profile = null as unknown as Opening['profile'];
const month = (n: number): number => n * monthLength;

/** A re-post of a role in a month, so many months after the role was last advertised. */
const again = (role: number, at: number, more: { gap?: number; censored?: boolean } = {}): Repost => {
  const opening = {
    posting: role,
    profile,
    from: month(at),
    to: month(at + 1),
    censored: more.censored ?? false,
  };
  return {
    opening,
    relation: 'same role',
    role,
    earlier: opening,
    compared: opening,
    comparison: null,
    gapDays: month(more.gap ?? 3) / 86_400_000,
    evergreen: false,
  };
};

const counted = (...reposts: readonly Repost[]): readonly number[] => {
  const one: Watched = {
    company: 'Kestrel',
    actions: [{ at: month(30), jobs: 50 }],
    stretches: [[0, month(60)]],
    reposts,
  };
  return radar([one])[0]!.after.map(({ role }) => role);
};

describe('what the radar counts after an action', () => {
  it('the year after it, from the day after to its last day', () => {
    expect(counted(again(1, 30), again(2, 30.1), again(3, 42), again(4, 42.1))).toEqual([2, 3]);
  });

  it('no role whose last advertisement lies more than eighteen months back', () => {
    expect(counted(again(1, 33, { gap: 18 }), again(2, 33, { gap: 18.1 }))).toEqual([1]);
  });

  it('nothing that was there when the looking began again', () => {
    expect(counted(again(1, 33, { censored: true }), again(2, 33))).toEqual([2]);
  });

  it('a role once, though it was advertised shortly before the action as well', () => {
    expect(counted(again(1, 29), again(1, 31), again(1, 35), again(2, 36))).toEqual([1, 2]);
  });
});
