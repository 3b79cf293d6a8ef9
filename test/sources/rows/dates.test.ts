import { describe, expect, it } from 'vitest';
import {
  chooseEventDate,
  dateInUrl,
  implausibleDate,
  type ListLine,
  yearAgainstUrl,
  yearsUnderHeadings,
} from '../../../src/sources/rows/index.ts';

describe('dates of rows', () => {
  it.each(['2050-01-01', '3030-03-30', '1970-01-01', '2026-02-30', '2026-13-01', 'soon'])(
    'trap 34: %s is no date of a notice',
    (date) => {
      expect(implausibleDate(date, '2026-04-23')).not.toBeNull();
    },
  );

  it.each(['2026-04-23', '2027-12-31', '2026', '2026-Q3', '2026-04', '1998-07-01', '2024-02-29'])(
    'trap 34: %s may be one',
    (date) => {
      expect(implausibleDate(date, '2026-04-23')).toBeNull();
    },
  );

  it('trap 35: the day of a report is never the day of the event', () => {
    expect(chooseEventDate({ reported: '2026-05-02' })).toBeNull();
    expect(chooseEventDate({ reported: '2026-05-02', effective: '2026-04' })).toEqual({
      date: '2026-04',
      role: 'effective',
    });
  });

  it('trap 36: announcement, notice, filing and effect keep their names, and the first of them is the event', () => {
    const dates = {
      announced: '2026-04-23',
      notice: '2026-04-24',
      filed: '2026-04-27',
      effective: '2026-06-30',
    };
    expect(chooseEventDate(dates)).toEqual({ date: '2026-04-23', role: 'announced' });
    expect(chooseEventDate({ ...dates, announced: null })).toEqual({ date: '2026-04-24', role: 'notice' });
    expect(chooseEventDate({ effective: '2026-06-30', notice: '' })).toEqual({
      date: '2026-06-30',
      role: 'effective',
    });
  });

  it('trap 37: after a month that jumps back, no year is inherited until the next heading', () => {
    const heading = (year: number): ListLine => ({ kind: 'heading', year });
    const row = (monthDay: string): ListLine => ({ kind: 'row', monthDay });
    const list = [
      heading(2026),
      row('03-02'),
      row('01-15'),
      row('12-20'),
      row('06-01'),
      heading(2024),
      row('11-11'),
    ];
    expect(yearsUnderHeadings(list, 'newest-first')).toEqual([2026, 2026, null, null, 2024]);
    expect(
      yearsUnderHeadings([row('03-02'), heading(2025), row('01-15'), row('02-20')], 'oldest-first'),
    ).toEqual([null, 2025, 2025]);
  });

  it.each([
    ['https://news.example/world/kestrel-cuts-7-workforce-2026-01-22/', '2026-01-22'],
    ['https://news.example/business/2026/01/16/kestrel-said-to-cut', '2026-01-16'],
    ['https://news.example/20260122-kestrel', '2026-01-22'],
    ['https://kestrel.example/news/kestrel-layoffs-corporate-jan-2026', '2026-01'],
    ['https://news.example/2026/cuts', '2026'],
    ['https://news.example/news/868531/kestrel-cuts-15-percent', null],
    ['https://news.example/status/2054937771811192837', null],
  ])('trap 40: the date in %s is %s', (url, date) => {
    expect(dateInUrl(url)).toBe(date);
  });

  it('trap 40: a wrong year is put right by the row’s own address, and marked', () => {
    expect(yearAgainstUrl('2025-01-22', 'https://news.example/a-2026-01-22/')).toEqual({
      date: '2026-01-22',
      corrected: true,
    });
    expect(yearAgainstUrl('2026-01-22', 'https://news.example/a-2026-01-22/')).toMatchObject({
      corrected: false,
    });
    expect(yearAgainstUrl('2025-12-30', 'https://news.example/a-2026-01-02/')).toEqual({
      date: '2025-12-30',
      corrected: false,
    });
    expect(yearAgainstUrl('2025-12-30', 'https://news.example/2026/review')).toMatchObject({
      corrected: false,
    });
  });
});
