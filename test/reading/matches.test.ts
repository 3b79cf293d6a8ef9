import { describe, expect, it } from 'vitest';
import { matches } from '../../src/reading/matches.ts';

describe('matches', () => {
  it('finds what matchAll finds, whatever flags and place the pattern has', () => {
    const text = 'cut 12, then 7, then 305';
    const found = (pattern: RegExp) => matches(pattern, text).map((m) => [m[0], m.index]);
    const plain = [...text.matchAll(/\d+/g)].map((m) => [m[0], m.index]);
    expect(found(/\d+/)).toEqual(plain);
    const sticky = /\d+/gy;
    sticky.lastIndex = 9;
    expect(found(sticky)).toEqual(plain);
    expect(found(sticky)).toEqual(plain);
    expect(sticky.lastIndex).toBe(9);
  });

  it('ends at a pattern that matches nothing', () => {
    expect(matches(/x*/, 'axb').map((m) => m[0])).toEqual(['', 'x', '', '']);
  });
});
