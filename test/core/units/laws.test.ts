import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as units from '../../../src/core/units/index.ts';
import { sameWindow, windowOf } from '../../../src/core/units/window.ts';
import { announced, holds, member, number, pairs } from './sample.ts';

// Fixed, so that a failure seen once is seen again.
fc.configureGlobal({ seed: 20260423 });

type Measured = units.Measured;

function samePeriod(a: Measured, b: Measured): boolean {
  const [x, y] = [a.period && windowOf(a.period), b.period && windowOf(b.period)];
  return x !== null && y !== null && sameWindow(x, y);
}

const like = (a: Measured, b: Measured): boolean =>
  a.unit === b.unit &&
  a.unitOfAccount === b.unitOfAccount &&
  a.measure === b.measure &&
  a.population !== null &&
  a.population === b.population &&
  samePeriod(a, b);

const options = fc.constantFrom<units.SumOptions>({}, { disjointShares: true });

describe('law 2: unlike units never add', () => {
  it('no addition, sum or subtraction takes two figures that differ in anything', () => {
    let refused = 0;
    let given = 0;
    fc.assert(
      fc.property(pairs, options, ([a, b], how) => {
        const outcomes = [
          units.tryAdd(a, b, how),
          units.trySum(
            [
              { label: 'a', figure: a },
              { label: 'b', figure: b },
            ],
            how,
          ),
          units.trySubtract(a, b),
          units.tryCompare(a, b),
        ];
        for (const outcome of outcomes) {
          if (outcome.ok) expect(like(a, b)).toBe(true);
          outcome.ok ? given++ : refused++;
        }
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(1000);
    expect(given).toBeGreaterThan(500);
  });

  it('the options of a sum loosen one thing each, and never the unit or what is counted', () => {
    const loose = fc.constantFrom<units.SumOptions>({ across: 'periods' }, { population: 'everyone' });
    fc.assert(
      fc.property(pairs, loose, ([a, b], how) => {
        const outcome = units.tryAdd(a, b, how);
        if (!outcome.ok) return;
        expect([b.unit, b.unitOfAccount, b.measure]).toEqual([a.unit, a.unitOfAccount, a.measure]);
        if (how.population === undefined) expect(a.population).toBe(b.population);
        else expect(samePeriod(a, b)).toBe(true);
        expect(a.period?.basis).toBe(b.period?.basis);
      }),
      { numRuns: 3000 },
    );
  });

  it('every refusal carries its parts unchanged and in order, and the throwing form throws it', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const outcome = units.tryAdd(a, b);
        if (outcome.ok) return;
        expect(outcome.bridge.parts.map((part) => part.figure)).toEqual([a, b]);
        expect(outcome.bridge.refusal.length).toBeGreaterThan(20);
        expect(() => units.add(a, b)).toThrowError(units.UnlikeUnits);
      }),
    );
  });

  it('a percent becomes a count only on a base of its own population', () => {
    let counts = 0;
    fc.assert(
      fc.property(pairs, ([base, other]) => {
        const percent: Measured = { ...other, unit: 'share' };
        const outcome = units.tryApplyShare(base, percent);
        if (outcome.ok) {
          counts++;
          expect(base.population).not.toBeNull();
          expect(percent.population).toBe(base.population);
          expect(['share', 'ratio']).not.toContain(base.unit);
        }
        for (const sum of [units.tryAdd(base, percent), units.trySubtract(base, percent)])
          if (sum.ok) expect(sum.value.unit).toBe('share');
      }),
      { numRuns: 3000 },
    );
    expect(counts).toBeGreaterThan(0);
  });
});

describe('intervals are sound: no value that the parts allow is ruled out by the result', () => {
  const two = fc.tuple(member, member);
  it('sums and differences', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const [x, y] = [announced(a.value), announced(b.value)];
        expect(holds(units.add(x, y).value, a.truth + b.truth)).toBe(true);
        expect(holds(units.subtract(x, y).value, a.truth - b.truth)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('quotients, shares and changes', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        fc.pre(b.truth !== 0);
        const [x, y] = [announced(a.value), announced(b.value)];
        const quotient = units.tryDivide(x, y);
        if (quotient.ok) expect(holds(quotient.value.value, a.truth / b.truth)).toBe(true);
        const share = units.tryShareOf(x, y);
        if (share.ok) expect(holds(share.value.value, a.truth / b.truth)).toBe(true);
        const before = { ...y, period: { start: '2025-Q1', end: '2025-Q1', basis: 'calendar' } } as const;
        const change = units.tryPercentChange(before, x);
        if (change.ok) expect(holds(change.value.value, a.truth / b.truth - 1)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('a share of a base', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const share: Measured = { ...announced(b.value), unit: 'share' };
        const part = units.tryApplyShare(announced(a.value), share);
        if (part.ok) expect(holds(part.value.value, a.truth * b.truth)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('a comparison that decides is never wrong', () => {
    fc.assert(
      fc.property(two, ([a, b]) => {
        const said = units.compare(announced(a.value), announced(b.value));
        if (said === 'less') expect(a.truth).toBeLessThan(b.truth);
        if (said === 'more') expect(a.truth).toBeGreaterThan(b.truth);
        if (said === 'equal') expect(a.truth).toBe(b.truth);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('order does not matter', () => {
  it('to a sum of any shape, its period and everything else it says about itself', () => {
    const spelled = fc.constantFrom(
      { start: '2026-Q1', end: '2026-Q1', basis: 'calendar' } as const,
      { start: '2026-01', end: '2026-03', basis: 'calendar' } as const,
      { start: '2026-01-01', end: '2026-03-31', basis: 'calendar' } as const,
    );
    const figure = fc.tuple(member, spelled).map(([m, period]) => announced(m.value, { period }));
    fc.assert(
      fc.property(fc.tuple(figure, figure, figure), ([a, b, c]) => {
        const left = units.add(units.add(a, b), c);
        expect(units.add(a, units.add(b, c))).toEqual(left);
        expect(units.add(units.add(c, b), a)).toEqual(left);
        expect(units.sum([b, c, a].map((f, i) => ({ label: `${i}`, figure: f })))).toEqual(left);
      }),
      { numRuns: 2000 },
    );
  });

  it('to a sum over adjoining months', () => {
    const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(months, { minLength: 5 }),
        fc.array(number, { minLength: 5, maxLength: 5 }),
        (order, values) => {
          const parts = order.map((month) => ({
            label: month,
            figure: announced(values[months.indexOf(month)]!, {
              period: { start: month, end: month, basis: 'calendar' },
            }),
          }));
          const total = units.sum(parts, { across: 'periods' });
          expect(total.period).toEqual({ start: '2026-01', end: '2026-05', basis: 'calendar' });
          expect(units.sum(parts.toReversed(), { across: 'periods' })).toEqual(total);
        },
      ),
    );
  });
});
