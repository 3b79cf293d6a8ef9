import { describe, expect, it } from 'vitest';
import type { PeriodBasis } from '../../../src/core/index.ts';
import {
  isDayWithin,
  monthSpan,
  overlap,
  sameLength,
  type Window,
  windowOf,
} from '../../../src/core/units/window.ts';

const placed = (start: string, end: string = start, basis: PeriodBasis = 'calendar'): Window => {
  const window = windowOf({ start, end, basis });
  expect(window).not.toBeNull();
  return window as Window;
};

describe('windows', () => {
  it('places the same days alike, however they are spelled', () => {
    expect(placed('2026-Q1')).toEqual(placed('2026-01-01', '2026-03-31'));
    expect(placed('2024-02').last - placed('2024-02').first).toBe(28);
  });

  it.each([
    ['FY2026', 'FY2026', 'calendar'],
    ['2026', '2026', 'unknown'],
    ['2026-04', '2026-01', 'calendar'],
    ['spring', 'spring', 'calendar'],
    ['FY2026-02', 'FY2026-04', 'fiscal'],
    ['2026-01-01', 'FY2026', 'fiscal'],
  ] as const)('does not place %s to %s (%s)', (start, end, basis) => {
    expect(windowOf({ start, end, basis })).toBeNull();
  });

  it('finds days in common', () => {
    expect(overlap(placed('2026-01', '2026-04'), placed('2026-Q1'))).toBe(true);
    expect(overlap(placed('2026-Q1'), placed('2026-Q2'))).toBe(false);
    expect(overlap(placed('2026-04-01', '2026-04-10'), placed('2026-04-10', '2026-04-20'))).toBe(true);
  });

  it('holds quarters of unequal days to be of one length, and four months longer', () => {
    expect(sameLength(placed('2026-Q1'), placed('2026-Q2'))).toBe(true);
    expect(sameLength(placed('2026-01', '2026-04'), placed('2026-Q1'))).toBe(false);
    expect(sameLength(placed('2026-04-01', '2026-04-10'), placed('2026-05-11', '2026-05-20'))).toBe(true);
  });

  it('knows a day inside a year from a year inside a day', () => {
    const day = placed('2026-03-31', '2026-03-31', 'as-of');
    expect(isDayWithin(day, placed('2026'))).toBe(true);
    expect(isDayWithin(placed('2026'), day)).toBe(false);
    expect(isDayWithin(day, placed('2025'))).toBe(false);
    expect(isDayWithin(day, placed('FY2026', 'FY2026', 'fiscal'))).toBe(false);
  });

  it('sees whole months, and none where one is cut', () => {
    expect(monthSpan(placed('2026-01', '2026-04'))?.months).toBe(4);
    expect(monthSpan(placed('2026-01-02', '2026-04-30'))).toBeNull();
  });
});
