import { describe, expect, it } from 'vitest';
import { datePattern, Period } from '../../src/core/index.ts';

describe('period', () => {
  it.each(['2026', '2026-Q1', '2026-H2', '2026-04', '2026-04-23', 'FY2026', 'FY2026-Q2'])(
    'takes %s',
    (date) => {
      expect(datePattern.test(date)).toBe(true);
      expect(Period.safeParse({ start: date, end: date, basis: 'unknown' }).success).toBe(true);
    },
  );

  it.each(['', '26', '2026-Q5', '2026-4', '2026/04', '2026-04-23T00:00:00Z', 'FY26', 'April 2026'])(
    'refuses %j',
    (date) => {
      expect(datePattern.test(date)).toBe(false);
      expect(Period.safeParse({ start: '2026', end: date, basis: 'calendar' }).success).toBe(false);
    },
  );

  it('refuses a basis that has no meaning', () => {
    expect(Period.safeParse({ start: '2026', end: '2026', basis: 'lunar' }).success).toBe(false);
  });
});
