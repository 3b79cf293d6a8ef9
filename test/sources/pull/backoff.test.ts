import { describe, expect, it } from 'vitest';
import { backoffMs, retryAfterMs, tooLong } from '../../../src/sources/pull/backoff.ts';

describe('waiting', () => {
  it('doubles, jitters by half at most, stops at a minute, and is the same for the same seed', () => {
    for (const [attempt, whole] of [
      [1, 1000],
      [2, 2000],
      [3, 4000],
      [9, 60_000],
    ] as const) {
      const waits = Array.from({ length: 200 }, (_, i) =>
        backoffMs('seed', `https://a.example/${i}`, attempt),
      );
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(whole / 2);
      expect(Math.max(...waits)).toBeLessThanOrEqual(whole);
      expect(new Set(waits).size).toBeGreaterThan(100);
    }
    expect(backoffMs('a', 'u', 1)).toBe(backoffMs('a', 'u', 1));
    expect(backoffMs('a', 'u', 1)).not.toBe(backoffMs('b', 'u', 1));
  });

  // the two forms of RFC 9110, section 10.2.3
  it('reads Retry-After', () => {
    const now = Date.parse('Fri, 31 Dec 1999 23:58:59 GMT');
    expect(retryAfterMs('120', now)).toBe(120_000);
    expect(retryAfterMs('Fri, 31 Dec 1999 23:59:59 GMT', now)).toBe(60_000);
    expect(retryAfterMs('Fri, 31 Dec 1999 23:00:00 GMT', now)).toBe(0);
    expect([retryAfterMs(null, now), retryAfterMs('soon', now)]).toEqual([null, null]);
    expect([tooLong(120_000), tooLong(120_001)]).toEqual([false, true]);
  });
});
