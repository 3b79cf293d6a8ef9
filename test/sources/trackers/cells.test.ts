import { describe, expect, it } from 'vitest';
import { dayIn, dayProblem, shareOf, wholeJobs } from '../../../src/sources/trackers/cells.ts';

describe('cells of trackers', () => {
  it.each([
    ['1/28/2026', '2026-01-28'],
    ['March 18, 2026', '2026-03-18'],
    ['2026-03-18', '2026-03-18'],
    ['13/45/2026', null],
    ['March 2026', null],
    ['1/2/2026 and 3/4/2026', null],
    ['', null],
  ])('%j names the day %s', (cell, day) => {
    expect(dayIn(cell)).toBe(day);
  });

  it.each([
    ['120', 120],
    ['120.0', 120],
    ['0', null],
    ['1,200', null],
    ['12.5', null],
    ['-3', null],
    ['', null],
  ])('%j is so many jobs: %s', (cell, jobs) => {
    expect(wholeJobs(cell)).toBe(jobs);
  });

  it('a share is a fraction or a percent, above 0 and at most 1, without an error of binary fractions', () => {
    expect(shareOf('0.15')).toEqual({ low: null, best: 0.15, high: null, bound: 'percent-only' });
    expect(shareOf('0.09300000000000001')?.best).toBe(0.093);
    expect(shareOf('2.7', 100)?.best).toBe(0.027);
    expect([
      shareOf('0'),
      shareOf('1.01'),
      shareOf('17'),
      shareOf('-0.1'),
      shareOf('x'),
      shareOf(''),
    ]).toEqual(Array(6).fill(null));
  });

  it('says what is wrong with a day', () => {
    expect(dayProblem(null, '', '2026-08-01')).toBe('the row has no date');
    expect(dayProblem(null, 'soon', '2026-08-01')).toBe('expected a day, found "soon"');
    expect(dayProblem('2050-01-01', '2050-01-01', '2026-08-01')).toContain('more than 3 years after');
    expect(dayProblem('2026-07-01', '7/1/2026', '2026-08-01')).toBeNull();
  });
});
