import { describe, expect, it } from 'vitest';
import { fromPlace, payPeriodOf, workplaceOf } from '../../../src/sources/boards/words.ts';

describe('how a field names the workplace', () => {
  it.each([
    ['Remote', 'remote'],
    ['FullyRemote', 'remote'],
    ['Remote (not US)', 'remote'],
    ['Remote: no sponsorship', 'remote'],
    ['Remote, no on-site', 'remote'],
    ['Berlin (Hybrid)', 'hybrid'],
    ['Hybrid, no remote', 'hybrid'],
    ['not remote, hybrid', 'hybrid'],
    ['OnSite', 'on-site'],
    ['No remote', 'on-site'],
    ['Non-remote', 'on-site'],
    ['ONSITE (no remote)', 'on-site'],
    ['ONSITE, not remote', 'on-site'],
    ['Not hybrid or remote', 'on-site'],
    ['Remote: no', 'on-site'],
    ['Remote work not possible', 'on-site'],
    ['Not fully remote', null],
    ['No hybrid', null],
    ['Reno', null],
  ])('"%s" is %s', (words, workplace) => {
    expect(workplaceOf(words)).toBe(workplace);
  });

  it('a place that says no remote is not remote, and does not overrule a flag', () => {
    expect(fromPlace(null, 'Oslo (no remote)')).toEqual({ remote: false, workplace: 'on-site' });
    expect(fromPlace(true, 'Oslo (no remote)').remote).toBe(true);
  });
});

describe('the period of a board’s pay', () => {
  it.each([
    ['1 YEAR', 'year'],
    ['per-year-salary', 'year'],
    ['annually', 'year'],
    ['PER_HOUR', 'hour'],
    ['per-week-salary', 'week'],
    ['DAILY', 'day'],
    ['monthly', 'month'],
  ])('%s is a %s', (words, period) => {
    expect(payPeriodOf(words)).toBe(period);
  });

  it.each([
    'bi-week-salary',
    'biweekly',
    'BI_WEEKLY',
    'semi-month-salary',
    'semimonthly',
    'half-year-salary',
    'semiannual',
    'biannual',
    'quarter-year-salary',
    'quarterly',
    'fortnightly',
    'half-day',
    'every other week',
    'per 2 weeks',
    '6 MONTH',
  ])('%s is none of ours', (words) => {
    expect(payPeriodOf(words)).toBeNull();
  });
});
