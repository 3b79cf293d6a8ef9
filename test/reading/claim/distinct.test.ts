import { describe, expect, it } from 'vitest';
import { distinctClaims } from '../../../src/reading/claim/distinct.ts';
import type { Sentence } from '../../../src/reading/types.ts';
import { claim } from './sample.ts';

const sentences: Sentence[] = [
  { start: 0, end: 40, paragraph: 0, role: 'title' },
  { start: 42, end: 90, paragraph: 1, role: 'prose' },
  { start: 91, end: 140, paragraph: 1, role: 'prose' },
];
const body = claim({ sentence: 1, figure: { start: 60, end: 63 } });

describe('distinctClaims', () => {
  it('lets the body stand for the headline', () => {
    expect(distinctClaims([claim(), body], sentences)).toEqual([body]);
    expect(distinctClaims([claim()], sentences)).toEqual([claim()]);
  });

  it('keeps the first of two tellings', () => {
    const again = claim({ sentence: 2, figure: { start: 100, end: 103 } });
    expect(distinctClaims([body, again], sentences)).toEqual([body]);
  });

  it.each([
    ['another value', { best: 250 }],
    ['another employer', { employer: 1 }],
    ['another measure', { measure: 'headcount', action: null }],
    ['another kind of action', { action: 'hiring' }],
  ] as const)('keeps both when it is %s', (_, differs) => {
    const other = claim({ sentence: 2, figure: { start: 100, end: 103 }, ...differs });
    expect(distinctClaims([body, other], sentences)).toEqual([body, other]);
  });

  it('gives them in the order of the text', () => {
    const late = claim({ sentence: 2, figure: { start: 100, end: 103 }, best: 7 });
    expect(distinctClaims([late, body], sentences)).toEqual([body, late]);
  });
});
