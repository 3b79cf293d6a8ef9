import { describe, expect, it } from 'vitest';
import { chapman } from '../../src/math/chapman.ts';

describe('chapman', () => {
  it('gives the worked example of turtles: 10 marked, 15 caught, 5 of them marked', () => {
    // Wikipedia, "Mark and recapture": Chapman 28, and 22 to 65 by the interval of Sadinle (2009)
    const found = chapman(10, 15, 5)!;
    expect(found.estimate).toBeCloseTo(28.333, 3);
    expect([Math.round(found.low), Math.round(found.high)]).toEqual([22, 65]);
  });

  it('is the list itself when both lists are the same, and nothing without lists', () => {
    expect(chapman(50, 50, 50)!.estimate).toBe(50);
    expect(chapman(0, 5, 0)).toBeNull();
    expect(chapman(5, 5, 6)).toBeNull();
  });
});
