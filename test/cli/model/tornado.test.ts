import { describe, expect, it } from 'vitest';
import { barText, scaleOf } from '../../../src/cli/model/tornado.ts';

const bar = (atLow: number, atHigh: number) => ({ input: 'x', atLow, atHigh });

describe('a bar of a tornado', () => {
  it('lies on the common scale, whichever end is the larger', () => {
    const scale = scaleOf([bar(0, 10), bar(8, 2)]);
    expect(scale).toEqual({ low: 0, high: 10 });
    expect(barText(bar(0, 10), scale, 10)).toBe('█'.repeat(10));
    expect(barText(bar(8, 2), scale, 10)).toBe('  ██████  ');
    expect(barText(bar(2, 4.5), scale, 10)).toBe('  ██▌     ');
  });

  it('is never wider than its room, and empty where nothing moves', () => {
    expect(barText(bar(3, 3.01), { low: 0, high: 10 }, 10)).toHaveLength(10);
    expect(barText(bar(1, 1), { low: 1, high: 1 }, 4)).toBe('    ');
    expect(barText(bar(1, Number.POSITIVE_INFINITY), { low: 1, high: 1 }, 4)).toBe('    ');
  });
});
