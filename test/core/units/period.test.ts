import { describe, expect, it } from 'vitest';
import type { PeriodBasis } from '../../../src/core/index.ts';
import { canonicalPeriod } from '../../../src/core/units/period.ts';

const spelled = (start: string, end: string, basis: PeriodBasis = 'calendar'): string => {
  const period = canonicalPeriod({ start, end, basis });
  return period === null ? '' : `${period.start}/${period.end}`;
};

describe('one spelling for one period', () => {
  it.each([
    ['2026-01', '2026-03', '2026-Q1/2026-Q1'],
    ['2026-01-01', '2026-03-31', '2026-Q1/2026-Q1'],
    ['2026-Q1', '2026-Q2', '2026-H1/2026-H1'],
    ['2026-01', '2026-12', '2026/2026'],
    ['2024-01-01', '2025-12-31', '2024/2025'],
    ['2026-01', '2026-04', '2026-01/2026-04'],
    ['2026-01', '2026-09', '2026-Q1/2026-Q3'],
    ['2024-02-01', '2024-02-29', '2024-02/2024-02'],
    ['2026-04-23', '2026-05-20', '2026-04-23/2026-05-20'],
  ])('%s to %s is %s', (start, end, expected) => {
    expect(spelled(start, end)).toBe(expected);
  });

  it('names fiscal quarters and years without giving them days', () => {
    expect(spelled('FY2025-Q1', 'FY2025-Q4', 'fiscal')).toBe('FY2025/FY2025');
    expect(spelled('FY2025-Q3', 'FY2026-Q2', 'fiscal')).toBe('FY2025-Q3/FY2026-Q2');
  });

  it('keeps the days of a dated fiscal year, even when they are a calendar year', () => {
    expect(spelled('2025-01-01', '2025-12-31', 'fiscal')).toBe('2025-01-01/2025-12-31');
  });

  it('leaves alone what it cannot place', () => {
    expect(spelled('2026', '2026', 'unknown')).toBe('2026/2026');
    expect(canonicalPeriod(null)).toBeNull();
  });
});
