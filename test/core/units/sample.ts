import fc from 'fast-check';
import type { Period, Quantity, UnitOfAccount } from '../../../src/core/index.ts';
import { type Measured, measured } from '../../../src/core/units/index.ts';

export const q1: Period = { start: '2026-Q1', end: '2026-Q1', basis: 'calendar' };

export const exact = (best: number): Quantity => ({ low: null, best, high: null, bound: 'exact' });
export const about = (best: number): Quantity => ({ low: null, best, high: null, bound: 'about' });
export const atLeast = (low: number): Quantity => ({ low, best: null, high: null, bound: 'at-least' });
export const atMost = (high: number): Quantity => ({ low: null, best: null, high, bound: 'at-most' });
export const range = (low: number, high: number): Quantity => ({ low, best: null, high, bound: 'range' });

export function announced(value: Quantity | number, over: Partial<Measured> = {}): Measured {
  return {
    value: typeof value === 'number' ? exact(value) : value,
    unit: 'jobs',
    unitOfAccount: 'announced',
    population: 'Northwind',
    period: q1,
    ...over,
  };
}

export const layoffs: Measured<'jobs', 'announced'> = measured({
  value: exact(8000),
  unit: 'jobs',
  unitOfAccount: 'announced',
  population: 'Northwind',
  period: q1,
});

export const requisitions: Measured<'jobs', 'requisition'> = measured({
  ...layoffs,
  value: exact(6000),
  unitOfAccount: 'requisition',
});

/** A quantity together with one true value that it does not rule out. */
export interface Member {
  readonly value: Quantity;
  readonly truth: number;
}

const whole = fc.integer({ min: -1_000_000, max: 1_000_000 });
const written = fc.integer({ min: -100_000_000, max: 100_000_000 }).map((n) => n / 1000);
export const number: fc.Arbitrary<number> = fc.oneof(whole, written);

const gap = fc.integer({ min: 0, max: 5_000_000 });
const plus = (a: number, b: number): number => (Math.round(a * 1000) + b) / 1000;

export const member: fc.Arbitrary<Member> = fc
  .tuple(number, gap, gap)
  .chain(([truth, below, above]) =>
    fc.constantFrom(
      { value: exact(truth), truth },
      { value: about(plus(truth, below - above)), truth },
      { value: atLeast(plus(truth, -below)), truth },
      { value: atMost(plus(truth, above)), truth },
      { value: range(plus(truth, -below), plus(truth, above)), truth },
      { value: { ...range(plus(truth, -below), plus(truth, above)), best: truth }, truth },
    ),
  );

export const accounts: fc.Arbitrary<UnitOfAccount | null> = fc.constantFrom(
  'announced',
  'eligible',
  'requisition',
  'separated',
  'contractor',
  'total-across-employers',
  null,
);

export const periods: fc.Arbitrary<Period | null> = fc.constantFrom<Period | null>(
  null,
  q1,
  { start: '2026-01', end: '2026-03', basis: 'calendar' },
  { start: '2026-01', end: '2026-04', basis: 'calendar' },
  { start: '2026-04', end: '2026-04', basis: 'calendar' },
  { start: '2026', end: '2026', basis: 'calendar' },
  { start: 'FY2026', end: 'FY2026', basis: 'fiscal' },
  { start: '2026-03-31', end: '2026-03-31', basis: 'as-of' },
  { start: '2026-Q1', end: '2026-Q1', basis: 'unknown' },
);

/** Any figure at all: most pairs of them are unlike. */
export const anyFigure: fc.Arbitrary<Measured> = fc.record({
  value: member.map((m) => m.value),
  unit: fc.constantFrom('jobs', 'share', 'USD', 'EUR', 'listings', 'ratio', 'days', 'USD per jobs'),
  unitOfAccount: accounts,
  population: fc.constantFrom('Northwind', 'Contoso', 'CEOs surveyed', null),
  period: periods,
  measure: fc.constantFrom('jobs', 'headcount', 'survey-share', 'growth', undefined),
});

/** Two figures that are alike but for a field or two, or in nothing: both sides of every refusal are met. */
export const pairs: fc.Arbitrary<readonly [Measured, Measured]> = fc
  .tuple(
    anyFigure,
    anyFigure,
    fc.subarray(['unit', 'unitOfAccount', 'population', 'period', 'measure'] as const, { maxLength: 2 }),
  )
  .map(([a, b, differing]) => {
    const changed = Object.fromEntries(differing.map((field) => [field, b[field]]));
    return [a, { ...a, value: b.value, ...changed }] as const;
  });

/** True when the quantity does not rule the value out, to the last digit of a double. */
export function holds(value: Quantity, truth: number): boolean {
  const slack = Math.abs(truth) * 2 ** -50 + 1e-9;
  const point = value.bound === 'exact' ? value.best : null;
  const low = point ?? value.low ?? Number.NEGATIVE_INFINITY;
  const high = point ?? value.high ?? Number.POSITIVE_INFINITY;
  return truth >= low - slack && truth <= high + slack;
}
