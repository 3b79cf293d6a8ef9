import { describe, expect, it } from 'vitest';
import { exactWords, formatDate, formatNumber, formatPeriod, quantityParts } from '../../web/format.ts';
import { about, atLeast, atMost, exactly } from './sample-figures.ts';

describe('numbers as the page writes them', () => {
  it.each([
    [142_000, 'jobs', '142,000'],
    [0.127185, 'share', '12.7%'],
    [0.27, 'share', '27%'],
    [0.07, 'share', '7%'],
    [700_000_000_000, 'USD', 'USD 700 billion'],
    [1_200_000_000, 'USD per year', 'USD 1.2 billion per year'],
    [1.4, 'ratio', '1.4'],
  ])('%d %s is %s', (value, unit, words) => {
    expect(formatNumber(value, unit)).toBe(words);
  });

  it('keeps every digit in a receipt', () => {
    expect(exactWords(exactly(0.1634), 'share')).toBe('16.34%');
    expect(exactWords(exactly(0.07), 'share')).toBe('7%');
    expect(exactWords(about(1_234_567_890), 'USD per year')).toBe('about USD 1,234,567,890 per year');
    expect(exactWords(atMost(8750), 'jobs')).toBe('up to 8,750 jobs');
  });

  it('says a bound in words and never fills an end that nobody stated', () => {
    expect(quantityParts(atLeast(10_000), 'jobs')).toEqual({ qualifier: 'at least', number: '10,000' });
    expect(quantityParts({ low: 4, best: null, high: 9, bound: 'range' }, 'jobs').number).toBe('4 to 9');
    expect(quantityParts({ low: null, best: null, high: null, bound: 'percent-only' }, 'jobs').number).toBe(
      'not known',
    );
  });
});

describe('dates and periods as the page writes them', () => {
  it.each([
    ['2026', '2026'],
    ['2026-Q1', 'Q1 2026'],
    ['2026-04', 'Apr 2026'],
    ['2026-04-03', '3 Apr 2026'],
    ['FY2026-Q2', 'fiscal Q2 2026'],
    ['not stated', 'not stated'],
  ])('%s is %s', (date, words) => expect(formatDate(date)).toBe(words));

  it('names both ends of a period, and what an annualised one is', () => {
    expect(formatPeriod({ start: '2026-01', end: '2026-04', basis: 'calendar' })).toBe(
      'Jan 2026 to Apr 2026',
    );
    expect(formatPeriod({ start: '2026', end: '2026', basis: 'annualised' })).toBe('2026, annualised');
    expect(formatPeriod(null)).toBeNull();
  });
});
