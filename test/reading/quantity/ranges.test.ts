import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../../src/reading/quantity/atoms.ts';
import { isRange, lowEnd } from '../../../src/reading/quantity/ranges.ts';

/** The ends of the first two numbers when they are one range. */
function range(sentence: string): number[] | null {
  const [a, b] = atomsOf(sentence, 0);
  return a && b && isRange(a, b, sentence, 0) ? [lowEnd(a, b), b.value] : null;
}

describe('isRange', () => {
  it.each([
    ['It will cut 450-600 jobs.', [450, 600]],
    ['It will cut 450 to 600 jobs.', [450, 600]],
    ['It will cut between 450 and 600 jobs.', [450, 600]],
    ['Es streicht zwischen 450 und 600 Stellen.', [450, 600]],
    ['It guides to $38 to $42 million.', [38e6, 42e6]],
    ['It pays 10 to 15 percent.', [0.1, 0.15]],
    ['It takes two or three people.', [2, 3]],
    ['Salaries range from 400 to 600 euros.', [400, 600]],
  ])('%s', (sentence, ends) => {
    expect(range(sentence)).toEqual(ends);
  });

  it.each([
    'It cut 450 and 600 jobs in two rounds.',
    'Headcount rose from 450 to 600.',
    'It cut 600 to 450 jobs.',
    'It has 40 jobs, 60 roles.',
    'It cut 40 jobs to 60 percent.',
    'It has a ratio of 1 to 20 managers.',
  ])('no range: %s', (sentence) => {
    expect(range(sentence)).toBeNull();
  });
});
