import { describe, expect, it } from 'vitest';
import { publishedOf } from '../../../src/reading/date/published.ts';

describe('publishedOf', () => {
  it.each([
    ['Tarn Mills to cut 40 jobs\n\n23 April 2026\n\nThe mill will cut 40 jobs.', '2026-04-23'],
    [
      'TARN, April 23, 2026 - The mill will cut 40 of its jobs, it said in a long statement to staff.',
      '2026-04-23',
    ],
    ['Date of notice: 04/23/2026\nNumber affected: 40', '2026-04-23'],
    ['Published 2026-04-23 | Business', '2026-04-23'],
  ])('%s', (text, day) => {
    expect(publishedOf(text)).toBe(day);
  });

  it.each([
    ['a month without a day', 'April 2026\n\nThe mill will cut 40 jobs.'],
    ['a day without a year', '23 April\n\nThe mill will cut 40 jobs.'],
    [
      'a date deep in a long line',
      'The mill, which has spun cotton for longer than anybody in the town can remember, will close on 3 May 2026.',
    ],
    ['a date far below the head', `${'A line of text.\n'.repeat(30)}23 April 2026`],
    ['nothing', ''],
  ])('does not take %s', (_, text) => {
    expect(publishedOf(text)).toBeNull();
  });
});
