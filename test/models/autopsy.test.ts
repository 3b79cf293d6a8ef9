import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/math/random.ts';
import { type AutopsyYear, splitMargin, splitMethods, splitPerEmployee } from '../../src/models/autopsy.ts';

const unknown = { acquiredRevenue: null, acquiredHeads: null, contractors: null, operatingIncome: null };
const year = (revenue: number, heads: number, more: Partial<AutopsyYear> = {}): AutopsyYear => ({
  ...unknown,
  revenue,
  heads,
  ...more,
});
const part = (split: ReturnType<typeof splitPerEmployee>, cause: string) =>
  split.parts.find((p) => p.cause === cause)!.amount;

describe('the split of revenue per employee', () => {
  it('is the closed form for two factors', () => {
    // R/H from 100/10 to 120/8: revenue (20)(1/10 + 1/8)/2 = 2.25, heads (1/8 - 1/10)(100 + 120)/2 = 2.75
    const split = splitPerEmployee(year(100, 10), year(120, 8));
    expect([split.from, split.to, split.change]).toEqual([10, 15, 5]);
    expect(part(split, 'revenue')).toBeCloseTo(2.25, 12);
    expect(part(split, 'heads')).toBeCloseTo(2.75, 12);
    expect(part(split, 'acquisitions')).toBeNull();
    expect(part(split, 'contractors')).toBeNull();
  });

  it('by logarithmic means shares the change as the logs do (Ang 2005, LMDI-I)', () => {
    const split = splitPerEmployee(year(100, 10), year(120, 8), 'lmdi');
    const whole = Math.log(1.5);
    expect(part(split, 'revenue')).toBeCloseTo((5 * Math.log(1.2)) / whole, 12);
    expect(part(split, 'heads')).toBeCloseTo((5 * Math.log(10 / 8)) / whole, 12);
  });

  it('gives heads nothing when they stay, and everything when revenue stays', () => {
    expect(part(splitPerEmployee(year(450, 1000), year(620, 1000)), 'heads')).toBeCloseTo(0, 12);
    const shrunk = splitPerEmployee(year(450, 1000), year(450, 1000 * (450 / 620)));
    expect(shrunk.change / shrunk.from).toBeCloseTo(620 / 450 - 1, 12);
    expect(part(shrunk, 'heads')! / shrunk.change).toBeCloseTo(1, 12);
  });

  it('calls it contractors when staff become contractors and nothing else moves', () => {
    const split = splitPerEmployee(year(100, 10, { contractors: 0 }), year(100, 8, { contractors: 2 }));
    expect(part(split, 'contractors')).toBeCloseTo(split.change, 12);
    expect(part(split, 'heads')).toBeCloseTo(0, 12);
  });

  it('calls it acquisitions when a firm of fewer heads for its revenue is bought and nothing else moves', () => {
    const none = { acquiredRevenue: 0, acquiredHeads: 0 };
    const split = splitPerEmployee(
      year(100, 10, none),
      year(150, 11, { acquiredRevenue: 50, acquiredHeads: 1 }),
    );
    expect(part(split, 'acquisitions')).toBeCloseTo(split.change, 12);
  });
});

describe('the split of the margin', () => {
  it('ends at the two margins, and the rest is what each head costs', () => {
    const split = splitMargin(
      year(100, 10, { operatingIncome: 18 }),
      year(100, 10, { operatingIncome: 24 }),
    )!;
    expect([split.from, split.to]).toEqual([expect.closeTo(0.18, 12), expect.closeTo(0.24, 12)]);
    expect(part(split, 'rest')).toBeCloseTo(0.06, 12);
    expect(splitMargin(year(100, 10), year(100, 10, { operatingIncome: 24 }))).toBeNull();
  });
});

describe.each(splitMethods)('by %s', (method) => {
  it('leaves less than 1e-9 of 10,000 random panels, and is free of order and direction', () => {
    const random = seededRandom(5);
    const any = (low: number, high: number): number => low * (high / low) ** random.uniform();
    const panel = (): AutopsyYear => {
      const [revenue, heads] = [any(1e6, 1e12), any(50, 2e6)];
      const some = (of: number): number => of * 0.6 * random.uniform();
      return {
        ...{ revenue, heads, acquiredRevenue: some(revenue), acquiredHeads: some(heads) },
        ...{ contractors: some(heads), operatingIncome: revenue * (1.4 * random.uniform() - 0.5) },
      };
    };
    let [worst, worstBack] = [0, 0];
    for (let n = 0; n < 10_000; n++) {
      const [from, to] = [panel(), panel()];
      for (const split of [splitPerEmployee, splitMargin]) {
        const there = split(from, to, method)!;
        const back = split(to, from, method)!;
        // parts that cancel may be far larger than what is left of them
        const size = Math.max(1, ...there.parts.map(({ amount }) => Math.abs(amount!)), Math.abs(there.from));
        worst = Math.max(worst, Math.abs(there.residual) / size);
        for (const [i, { amount }] of there.parts.entries())
          worstBack = Math.max(worstBack, Math.abs(amount! + back.parts[i]!.amount!) / size);
      }
    }
    expect(worst).toBeLessThan(1e-9);
    expect(worstBack).toBeLessThan(1e-9);
  });
});

it.each(splitMethods)(
  'by %s leaves less than 1e-9 of the change itself when neither revenue nor heads moved tenfold',
  (method) => {
    const random = seededRandom(7);
    const moved = (value: number): number => value * 10 ** (random.uniform() - 0.5);
    let worst = 0;
    for (let n = 0; n < 10_000; n++) {
      const [revenue, heads] = [1e9 * random.uniform() + 1e6, 1e5 * random.uniform() + 100];
      const split = splitPerEmployee(year(revenue, heads), year(moved(revenue), moved(heads)), method);
      worst = Math.max(worst, Math.abs(split.residual) / Math.max(Math.abs(split.change), split.from));
    }
    expect(worst).toBeLessThan(1e-9);
  },
);

describe('bad input', () => {
  it.each([
    ['no heads', year(100, 0), /heads/],
    ['negative revenue', year(-1, 5), /revenue/],
    ['revenue that is no number', year(Number.NaN, 5), /revenue/],
    ['endless contractors', year(10, 5, { contractors: Number.POSITIVE_INFINITY }), /contractors/],
    [
      'more bought than there is',
      year(10, 5, { acquiredRevenue: 11, acquiredHeads: 1 }),
      /revenue above nothing/,
    ],
  ])('%s is refused with what to change', (_what, bad, words) => {
    const good = year(10, 5, { acquiredRevenue: 0, acquiredHeads: 0, contractors: 0 });
    expect(() => splitPerEmployee(bad, good)).toThrow(words);
    expect(() => splitPerEmployee(good, bad)).toThrow(words);
  });

  it('costs below nothing have no split', () => {
    const at = (operatingIncome: number) => year(10, 5, { operatingIncome });
    expect(() => splitMargin(at(2), at(11))).toThrow(/costs above nothing/);
  });
});
