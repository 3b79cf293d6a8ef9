import { describe, expect, it } from 'vitest';
import { pickCountColumn, readCount } from '../../../src/sources/rows/index.ts';
import { exact } from '../../core/units/sample.ts';

describe('count columns', () => {
  it('trap 30: the column of the affected employer is not the column of the count', () => {
    const row = { affected_company: 'Route 9 Staffing, LLC', number_of_impacted_workers: '140' };
    expect(pickCountColumn(Object.keys(row))).toBe('number_of_impacted_workers');
    expect(readCount(row).value).toEqual(exact(140));
    expect(readCount({ affected_company: '12 Oaks Dining' })).toMatchObject({
      value: null,
      reason: 'no column holds a count',
    });
  });

  it('trap 31: a revised count stands, unless it is the feed’s zero for "not revised"', () => {
    const row = (expected: string, revised: string): Record<string, string> => ({
      'Total # of Employees': '900',
      'Expected Layoff': expected,
      'Revised Layoff': revised,
    });
    expect(readCount(row('215', '180'))).toMatchObject({ value: exact(180), replaces: 215 });
    expect(readCount(row('215', '0'))).toMatchObject({ value: exact(215), replaces: null });
    expect(readCount(row('215', ''))).toMatchObject({ value: exact(215) });
  });

  it('takes the total where a feed has a count for each site as well', () => {
    const headers = [
      'Number of Employees Affected',
      'Number of Employees Affected.',
      'Total Number of Affected Employees',
    ];
    expect(pickCountColumn(headers)).toBe('Total Number of Affected Employees');
  });

  // The header of the count in each of the state registers we have seen.
  it.each([
    ['Employees Affected', 'Notice Date', 'Company'],
    ['affected', 'company', 'date_notice'],
    ['number_of_employees_affected', 'employer', 'record_number'],
    ['Number toEmployees Affected', 'Organization Name'],
    ['Emp #', 'Company', 'ZIP'],
    ['Affected Workers', 'Company', 'Description of Work'],
    ['employees', 'company', 'notice_number', 'union_affected'],
    ['# EMPLOYEES IMPACTED', 'EMPLOYER', 'DATE(S) OF LAYOFFS'],
    ['Number Laid Off/Affected', 'Company Name', 'Date of Layoff/Closure'],
    ['Jobs Affected', 'Company', 'Type'],
    ['Workforce Affected', 'Company', 'Effective Date'],
    ['TOTAL_LAYOFF_NUMBER', 'JOB_SITE_NAME', 'LayOff_Date'],
    ['Laid Off', 'Company Name', 'Layoff Date', 'Layoff Type'],
    ['Number Affected', 'Location of Layoffs', 'Company Name'],
    ['total_laid_off', 'company', 'percentage_laid_off', 'date'],
    ['jobs', 'company', 'location'],
  ])('finds %s', (count, ...others) => {
    expect(pickCountColumn([...others, count])).toBe(count);
  });
});
