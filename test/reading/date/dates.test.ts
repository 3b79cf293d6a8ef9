import { describe, expect, it } from 'vitest';
import { datesOf, days, shift } from '../../../src/reading/date/dates.ts';

/** 23 April 2026 was a Thursday. */
const published = '2026-04-23';
const dates = (sentence: string, day: string | null = published): string[] =>
  datesOf(sentence, 0, day).map((d) => (d.until === undefined ? d.value : `${d.value}/${d.until}`));

describe('datesOf', () => {
  it.each([
    ['It was told on 20 May 2025.', '2025-05-20'],
    ['It was told on May 20, 2025.', '2025-05-20'],
    ['It was told on the 3rd of March 2026.', '2026-03-03'],
    ['It was told on 2026-02-11.', '2026-02-11'],
    ['It was told on 02/11/2026.', '2026-02-11'],
    ['It was told on 30/11/2025.', '2025-11-30'],
    ['It was told in March 2026.', '2026-03'],
    ['It holds for the first quarter of 2026.', '2026-Q1'],
    ['It holds for Q3 2025.', '2025-Q3'],
    ['It holds for fiscal 2026.', 'FY2026'],
    ['It holds for FY26.', 'FY2026'],
    ['It holds for the third quarter of fiscal 2025.', 'FY2025-Q3'],
    ['It was told in 2024.', '2024'],
    ['It was told on Wednesday.', '2026-04-22'],
    ['It was told on Thursday.', '2026-04-23'],
    ['It was told yesterday.', '2026-04-22'],
    ['It takes effect tomorrow.', '2026-04-24'],
    ['It was told on May 3.', '2026-05-03'],
    ['It was told last December.', '2025-12'],
    ['It ends by February.', '2027-02'],
    ['It happened in March.', '2026-03'],
    ['Cuts from January to March 2026 fell.', '2026-01/2026-03'],
    ['Cuts in January-April fell.', '2026-01/2026-04'],
  ])('%s', (sentence, expected) => {
    expect(dates(sentence)).toEqual([expected]);
  });

  it('knows the year that lies nearer', () => {
    expect(dates('It was told on 28 December.', '2026-01-05')).toEqual(['2025-12-28']);
    expect(dates('It takes effect on January 4.', '2025-12-20')).toEqual(['2026-01-04']);
  });

  it.each(['It may march on.', 'It cut 2026 jobs.', 'It has 1,999 staff.', 'The second floor closes.'])(
    'no date: %s',
    (sentence) => {
      expect(dates(sentence)).toEqual([]);
    },
  );

  it('asks no clock: what needs a day to stand on stays unread without one', () => {
    expect(dates('It was told on Wednesday, in March, on May 3, yesterday.', null)).toEqual([]);
    expect(dates('It was told on 3 May 2026.', null)).toEqual(['2026-05-03']);
  });

  it('gives the place of the words', () => {
    expect(datesOf('Told on 3 May 2026.', 50, null)[0]).toMatchObject({ start: 58, end: 68, fiscal: false });
    expect(datesOf('Since fiscal 2025 it grew.', 0, null)[0]?.fiscal).toBe(true);
  });
});

describe('days and shift', () => {
  it.each([
    ['2026-01-01', -1, '2025-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2026-04-23', -365, '2025-04-23'],
  ])('%s and %d', (day, by, expected) => {
    expect(shift(day, by)).toBe(expected);
    expect(days(expected) - days(day)).toBe(by);
  });

  it('counts from 1 January 1970', () => {
    expect(days('1970-01-02')).toBe(1);
    expect(days('1970')).toBe(0);
  });
});
