import { describe, expect, it } from 'vitest';
import { monthLength } from '../../../src/postings/radar/season.ts';
import { clipped, holds, monthsOf, stretchesOf, united, without } from '../../../src/postings/radar/spans.ts';

const day = 86_400_000;

describe('the time that was looked at', () => {
  it('ends where nobody looked for more than 45 days', () => {
    const days = [0, 30, 75, 121, 130].map((at) => at * day);
    expect(stretchesOf(days.toReversed())).toEqual([
      [0, 75 * day],
      [121 * day, 130 * day],
    ]);
    expect(stretchesOf([])).toEqual([]);
  });

  it('is cut and united without counting any day twice', () => {
    const both = united([
      [0, 100],
      [300, 400],
      [50, 200],
    ]);
    expect(both).toEqual([
      [0, 200],
      [300, 400],
    ]);
    expect(clipped(both, 150, 350)).toEqual([
      [150, 200],
      [300, 350],
    ]);
    expect(without(both, 150, 350)).toEqual([
      [0, 150],
      [350, 400],
    ]);
    expect(clipped(both, 200, 300)).toEqual([]);
  });

  it('holds what began after its start, which only shows what was there, and by its end', () => {
    expect([0, 1, 100, 101].map((at) => holds([[0, 100]], at))).toEqual([false, true, true, false]);
    expect(
      monthsOf([
        [0, monthLength],
        [5 * monthLength, 6.5 * monthLength],
      ]),
    ).toBeCloseTo(2.5, 9);
  });
});
