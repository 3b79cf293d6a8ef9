import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundUp, ticksTo } from '../../web/charts/round-up.ts';

it.each([
  [153_074, 200_000],
  [23_000, 30_000],
  [0.229, 0.3],
  [0.38, 0.4],
  [1, 1],
  [0, 1],
])('an axis that must reach %d ends at %d', (value, end) => expect(roundUp(value)).toBeCloseTo(end, 9));

it('never cuts a bar off, and never leaves more than half of the axis empty', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (value) => {
      const end = roundUp(value);
      expect(end).toBeGreaterThanOrEqual(value);
      expect(end).toBeLessThanOrEqual(value * 2.0001);
    }),
  );
});

it('ticks start at zero, end at the end, stand evenly and are few', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), fc.constantFrom(3, 5), (value, most) => {
      const end = roundUp(value);
      const ticks = ticksTo(end, most);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeCloseTo(end, 6);
      expect(ticks.length - 1).toBeGreaterThanOrEqual(1);
      expect(ticks.length - 1).toBeLessThanOrEqual(most);
    }),
  );
});
