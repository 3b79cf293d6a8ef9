import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../src/sources/boards/instants.ts';

describe('an instant of a board', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2026-08-06T16:50:10.123Z', '2026-08-06T16:50:10Z'],
    ['2026-09-18 12:55:59 UTC', '2026-09-18T12:55:59Z'],
    ['2026-01-01T00:30:00+02:00', '2025-12-31T22:30:00Z'],
    ['2026-01-31T24:00:00Z', '2026-02-01T00:00:00Z'],
    [1_782_148_440_000, '2026-06-22T17:14:00Z'],
  ])('%s is %s', (value, instant) => {
    expect(instantOf(value)).toBe(instant);
  });

  it.each([
    '2026-02-30',
    '2026-02-30T10:00:00Z',
    '2026-06-31 10:00:00 UTC',
    '2025-02-29T00:00:00+02:00',
    '2026-13-01',
    '2026-00-10',
    '2026-01-31T25:00:00Z',
    '0026-01-31',
    '2100-01-01',
  ])('%s is no day of a calendar, or of no posting', (value) => {
    expect(instantOf(value)).toBeNull();
  });
});
