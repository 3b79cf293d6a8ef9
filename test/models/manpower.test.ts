import { describe, expect, it } from 'vitest';
import { type Heads, nextYear, steadyState } from '../../src/models/manpower.ts';

const flows = { stay: [0.6, 0.7, 0.8], juniorToMid: 0.2, midToSenior: 0.1 } as const;

describe('grades of a firm', () => {
  it('conserve heads: those there and hired are those there next year and those who left', () => {
    const after: Heads = [50, 40, 30];
    nextYear(after, flows, [7, 2, 1]);
    const left = 50 * 0.2 + 40 * 0.2 + 30 * 0.2;
    expect(after[0] + after[1] + after[2] + left).toBeCloseTo(120 + 10, 10);
  });

  it('stay as they are once settled', () => {
    const settled = steadyState(flows, [7, 2, 1]);
    const next: Heads = [...settled];
    nextYear(next, flows, [7, 2, 1]);
    for (const [i, n] of next.entries()) expect(n).toBeCloseTo(settled[i]!, 10);
  });

  it('grow without end where nobody leaves and some come', () => {
    expect(steadyState({ ...flows, stay: [0.6, 0.7, 1] }, [7, 2, 1])[2]).toBe(Number.POSITIVE_INFINITY);
    expect(steadyState({ ...flows, stay: [1, 0.7, 0.8], juniorToMid: 0 }, [0, 3, 0])[0]).toBe(0);
  });
});
