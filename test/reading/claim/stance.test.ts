import { describe, expect, it } from 'vitest';
import { stanceOf } from '../../../src/reading/claim/stance.ts';

describe('stanceOf', () => {
  it.each([
    ['Tarn Mills will cut 40 jobs.', '', 'jobs', 'press', 'reported'],
    ['We will cut 40 jobs.', '', 'jobs', 'employer', 'asserted'],
    ['We will cut 40 jobs.', '', 'jobs', 'filing', 'asserted'],
    ['Tarn Mills denied a report of 40 job cuts.', '', 'jobs', 'press', 'denied'],
    ['The union spoke of 40 cuts.', 'That is wrong, the mill said.', 'jobs', 'press', 'denied'],
    ['Sales were 40 million.', 'That is wrong, the mill said.', 'revenue', 'press', 'reported'],
    ['If it were to close, 40 would lose work.', '', 'jobs', 'press', 'hypothetical'],
    ['It expects sales of 40 million.', '', 'revenue', 'press', 'predicted'],
    ['Sales are estimated at 40 million.', '', 'revenue', 'press', 'estimated'],
    ['Analysts expect 40 job cuts.', '', 'jobs', 'analyst', 'predicted'],
  ])('%s %s', (sentence, next, measure, speaker, expected) => {
    expect(stanceOf(sentence, next, measure, speaker)).toBe(expected);
  });
});
