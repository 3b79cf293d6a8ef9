import { describe, expect, it } from 'vitest';
import { type EmployeesRead, employeeCounts } from '../../../../src/sources/edgar/annual-report/employees.ts';

const filer = { name: 'KESTREL SYSTEMS INC.', end: '2025-02-01', fiscalYear: '2024' };
const read = (text: string): EmployeesRead => employeeCounts(text, filer);

/** day, count as said, basis */
const counts = (text: string): unknown[] =>
  read(text).counts.map(({ day, value: { low, best, high, bound }, basis }) => [
    day,
    `${bound} ${best ?? low ?? high}`,
    basis,
  ]);

describe('trap 68: employees of an annual report', () => {
  it.each([
    [
      'At June 30, 2025, we employed approximately 228,000 people on a full-time basis; 125,000 were in the United States.',
      '2025-06-30',
      'about 228000',
      'people',
    ],
    [
      'As of May 31, 2025, the Company had approximately 9,200 full-time employees, including 5,800 in Norway.',
      '2025-05-31',
      'about 9200',
      'full time employees',
    ],
    [
      'At December 31, 2024, Kestrel had 317,233 employees globally.',
      '2024-12-31',
      'exact 317233',
      'employees',
    ],
    [
      'Kestrel Systems and its subsidiaries employed about 2.1 million associates worldwide as of January 31, 2025.',
      '2025-01-31',
      'about 2100000',
      'associates',
    ],
    [
      'Our workforce consisted of 4,310 employees as of December 31, 2024.',
      '2024-12-31',
      'exact 4310',
      'employees',
    ],
    [
      'The total number of employees was 12,450 employees at December 28, 2024.',
      '2024-12-28',
      'exact 12450',
      'employees',
    ],
    [
      'As of December 31, 2024, there were 1,040 full-time equivalent employees.',
      '2024-12-31',
      'exact 1040',
      'full-time equivalents, not heads',
    ],
    [
      'We had more than 3,000 team members as of January 4, 2025.',
      '2025-01-04',
      'at-least 3000',
      'team members',
    ],
    [
      'As of December 31, 2024, we and our subsidiaries had a total of 815 permanent employees.',
      '2024-12-31',
      'exact 815',
      'permanent employees',
    ],
    [
      'As of 31 December 2024, the Group employed 5,012 people in 14 countries.',
      '2024-12-31',
      'exact 5012',
      'people',
    ],
    [
      'At the end of fiscal 2024, we had approximately 7,400 full-time and part-time employees.',
      '2025-02-01',
      'about 7400',
      'employees, full-time and part-time',
    ],
    ['At fiscal year-end, we employed 640 people.', '2025-02-01', 'exact 640', 'people'],
  ])('%s', (sentence, day, count, basis) => {
    expect(counts(`Human capital\n\n${sentence} We value them.`)).toEqual([[day, count, basis]]);
  });

  it('gives each of two days its own count', () => {
    expect(
      counts(
        'As of December 31, 2024 and 2023, we had approximately 6,100 and 5,900 employees, respectively, of which 400 and 380, respectively, were in Malta.',
      ),
    ).toEqual([
      ['2024-12-31', 'about 6100', 'employees'],
      ['2023-12-31', 'about 5900', 'employees'],
    ]);
    expect(
      counts(
        'At January 31, 2025 and February 2, 2024, the Company employed 88 and 91 people, respectively.',
      ),
    ).toEqual([
      ['2025-01-31', 'exact 88', 'people'],
      ['2024-02-02', 'exact 91', 'people'],
    ]);
  });

  it.each([
    [
      'a part under an agreement',
      'As of December 31, 2024, we had approximately 400 employees covered by collective agreements.',
    ],
    ['a part in one place', 'As of December 31, 2024, we had 4,700 employees in Ireland.'],
    ['a part by function', 'As of December 31, 2024, we had 900 employees engaged in research.'],
    ['a layoff', 'In November 2022, we announced a layoff of approximately 11,000 employees.'],
    [
      'a programme’s participants',
      'More than 240,000 employees have participated in the programme since December 31, 2012.',
    ],
    [
      'a law’s threshold',
      'The rule applies to companies with more than 100 employees as of December 31, 2024.',
    ],
    ['another company', 'As of December 31, 2024, Brandholt had 5,000 employees.'],
    ['dollars', 'As of December 31, 2024, we had $12,500 in deposits of employees.'],
    ['a plan to come', 'We expect to have 9,000 employees by December 31, 2026.'],
  ])('passes over %s', (_what, sentence) => {
    expect(read(sentence)).toEqual({ counts: [], refused: [] });
  });

  it.each([
    ['We have 1,200 employees.', 'the sentence names no day on which they were counted'],
    [
      'As of December 31, 2024, we had 900 full-time employees and 120 part-time employees.',
      'kinds of staff are counted apart, and no total is stated',
    ],
    [
      'As of December 31, 2024, we had 900 full-time and 120 part-time employees.',
      'kinds of staff are counted apart, and no total is stated',
    ],
    [
      'As of December 31, 2024, we had 900 and 120 employees.',
      '2 counts, and nothing says which is of which day',
    ],
    [
      'As of the end of fiscal year 2019, we had 900 employees.',
      'the sentence names no day on which they were counted',
    ],
  ])('refuses: %s', (sentence, reason) => {
    expect(read(sentence).counts).toEqual([]);
    expect(read(sentence).refused.map((each) => each.reason)).toEqual([reason]);
  });

  it('takes a count said twice once, the exact before the rounded, and refuses two that disagree', () => {
    const exact = 'As of December 31, 2024, we had 6,148 employees.';
    expect(
      counts(`We had approximately 6,100 employees as of December 31, 2024.\n\n${exact}\n\n${exact}`),
    ).toEqual([['2024-12-31', 'exact 6148', 'employees']]);
    const { counts: none, refused } = read(`${exact}\n\nAs of December 31, 2024, we had 7,000 employees.`);
    expect(none).toEqual([]);
    expect(refused[0]!.reason).toBe('two counts for 2024-12-31: 6148 and 7000');
  });

  it('quotes the sentence and the figure at their places in the text, whatever its spaces and quotation marks', () => {
    const text =
      'People\n\n• As of December 31, 2024, the Company’s workforce was 1,040\u00a0employees. They stay.';
    const [count] = read(text).counts;
    expect(text.slice(count!.sentence.start, count!.sentence.end)).toBe(
      'As of December 31, 2024, the Company’s workforce was 1,040\u00a0employees.',
    );
    expect(text.slice(count!.figure.start, count!.figure.end)).toBe('1,040');
  });
});
