import { describe, expect, it } from 'vitest';
import { occasionOf } from '../../../src/reading/action/occasion.ts';
import { datesOf } from '../../../src/reading/date/dates.ts';

/** What sets the cut of 240 apart from the one that a text of 23 April 2026 is about. */
function occasion(sentence: string, published: string | null = '2026-04-23'): string | null {
  const at = sentence.indexOf('240');
  return occasionOf(sentence, 0, at, datesOf(sentence, 0, published), published, {
    start: 0,
    end: sentence.length,
  });
}

describe('occasionOf', () => {
  it.each([
    ['It will cut 240 jobs.', null],
    ['It said on 20 April 2026 that it cut 240 jobs.', null],
    ['It cut 240 jobs in 2024.', '2024'],
    ['It cut 240 jobs in January 2026.', '2026-01'],
    ['It cut 240 jobs last year.', 'last year'],
    ['It had previously cut 240 jobs.', 'previously'],
    ['It will cut 240 jobs in 2027.', null],
    ['Feb 3: 240 jobs go in Tarn.', 'Feb 3'],
  ])('%s', (sentence, expected) => {
    expect(occasion(sentence)).toBe(expected);
  });

  it('takes a date only from the figure’s own clause', () => {
    expect(occasion('It opened in 2019; it will cut 240 jobs.')).toBeNull();
  });

  it('dates nothing where the day of the text is unknown', () => {
    expect(occasion('It cut 240 jobs in 2024.', null)).toBeNull();
  });
});
