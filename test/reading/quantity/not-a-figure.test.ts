import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../../src/reading/quantity/atoms.ts';
import { isNotAFigure } from '../../../src/reading/quantity/not-a-figure.ts';

/** The numbers of the sentence that stay. */
const kept = (sentence: string): number[] =>
  atomsOf(sentence, 0)
    .filter((a) => !isNotAFigure(a, sentence, 0))
    .map((a) => a.value);

describe('isNotAFigure', () => {
  it.each([
    'It was told on 23 April.',
    'It was told on April 23.',
    'It was told in 2026.',
    'The mill opened in 1911 and burnt in 1956.',
    'See Item 2 and Section 12.',
    'It filed Form 8.',
    'A mill at 4410 Foundry Road.',
    'It stands in Joliet, IL 60431.',
    'Call (815) 555-0147 now.',
    'The 12-page letter came.',
    'Talks began at 10:30 at the gate.',
    'Penrose, aged 61, resigned.',
    'It sits 40 miles away.',
    'Windows 11 and version 3 are old.',
    'He came 3rd and 21st.',
    'It burns 40 MW.',
  ])('none: %s', (sentence) => {
    expect(kept(sentence)).toEqual([]);
  });

  it.each([
    ['It cut 2026 jobs.', [2026]],
    ['It employs 1950 people.', [1950]],
    ['It cut 23 jobs in April.', [23]],
    ['It cut 40 of 60 roles.', [40, 60]],
    ['A 30-person team goes.', [30]],
    ['It cut 12% on 3 May.', [0.12]],
    ['It will pay $2,026.', [2026]],
  ])('%s', (sentence, values) => {
    expect(kept(sentence)).toEqual(values);
  });
});
