import { describe, expect, it } from 'vitest';
import { add, type Measured, type Part, sum, trySum } from '../../../src/core/units/index.ts';
import { about, announced, atLeast, atMost, exact, layoffs, range, requisitions } from './sample.ts';

const part = (label: string, figure: Measured): Part => ({ label, figure });
const over = (start: string, end: string = start): Partial<Measured> => ({
  period: { start, end, basis: 'calendar' },
});

function why(parts: readonly Part[], options = {}): readonly string[] {
  const outcome = trySum(parts, options);
  return outcome.ok ? ['summed'] : outcome.mismatches;
}

describe('what a sum refuses', () => {
  it('trap 81: 8,000 layoffs, up to 8,750 offers and 6,000 open positions have no total, whatever an article says', () => {
    const day = { start: '2026-04-23', end: '2026-04-23', basis: 'as-of' } as const;
    const parts = [
      part('layoffs', announced(8000, { period: day })),
      part(
        'offers',
        announced(atMost(8750), { period: day, unitOfAccount: 'eligible', population: 'Contoso' }),
      ),
      part('positions', announced(6000, { period: day, unitOfAccount: 'requisition' })),
    ];
    const outcome = trySum(parts);
    expect(outcome).toMatchObject({ ok: false, operation: 'sum', bridge: { parts } });
    expect(why(parts)).toContain('unit-of-account');
    expect(why(parts, { population: 'both' })).toContain('unit-of-account');
    expect(outcome.ok ? '' : outcome.bridge.refusal).toBe(
      'There is no total: they do not count the same thing; they are about different populations. ' +
        'The parts: layoffs (jobs in an announced plan; Northwind; 2026-04-23 (as-of)), ' +
        'offers (people who may take an offer; Contoso; 2026-04-23 (as-of)), ' +
        'positions (open positions closed, which nobody held; Northwind; 2026-04-23 (as-of)).',
    );
  });

  it.each<[string, Measured, Measured, string]>([
    ['two currencies', announced(1, { unit: 'USD' }), announced(1, { unit: 'EUR' }), 'unit'],
    ['two employers', announced(1), announced(1, { population: 'Contoso' }), 'population'],
    [
      'populations not stated',
      announced(1, { population: null }),
      announced(1, { population: null }),
      'population',
    ],
    ['a period and a longer one', announced(1), announced(1, over('2026-01', '2026-04')), 'period'],
    ['periods not stated', announced(1, { period: null }), announced(1, { period: null }), 'period'],
    [
      'a fiscal and a calendar year',
      announced(1, over('2026')),
      announced(1, { period: { start: 'FY2026', end: 'FY2026', basis: 'fiscal' } }),
      'period-basis',
    ],
    [
      'jobs that count nothing stated',
      announced(1, { unitOfAccount: null }),
      announced(1, { unitOfAccount: null }),
      'unit-of-account',
    ],
    [
      'a headcount and a cut',
      announced(1, { measure: 'headcount' }),
      announced(1, { measure: 'jobs' }),
      'measure',
    ],
    ['ratios', announced(2, { unit: 'ratio' }), announced(3, { unit: 'ratio' }), 'not-additive'],
    [
      'growth',
      announced(0.1, { unit: 'share', measure: 'growth' }),
      announced(0.2, { unit: 'share', measure: 'growth' }),
      'not-additive',
    ],
    [
      'two counts of one month',
      announced(1, { unitOfAccount: 'total-across-employers' }),
      announced(2, { unitOfAccount: 'total-across-employers' }),
      'one-whole',
    ],
    [
      'shares that may overlap',
      announced(0.2, { unit: 'share' }),
      announced(0.3, { unit: 'share' }),
      'one-whole',
    ],
    [
      'a percent as a count',
      announced({ ...exact(17), bound: 'percent-only' }),
      announced(3),
      'percent-without-base',
    ],
  ])('%s', (_name, a, b, mismatch) => {
    expect(why([part('a', a), part('b', b)])).toContain(mismatch);
    expect(why([part('b', b), part('a', a)])).toContain(mismatch);
  });

  it('trap 86: shares of two surveys, even when said to be disjoint', () => {
    const ceos = announced(0.27, { unit: 'share', population: 'CEOs surveyed' });
    const employers = announced(0.55, { unit: 'share', population: 'employers surveyed' });
    expect(why([part('a', ceos), part('b', employers)], { disjointShares: true })).toEqual(['population']);
    expect(why([part('a', ceos), part('b', employers)], { population: 'everyone' })).toEqual(['population']);
  });

  it('disjoint shares that come to more than the whole', () => {
    const most = announced(0.7, { unit: 'share' });
    expect(why([part('a', most), part('b', most)], { disjointShares: true })).toEqual(['exceeds-whole']);
  });

  it('nothing at all, and options that contradict each other', () => {
    expect(() => sum([])).toThrowError('expected at least one part to sum, got none');
    expect(() => sum([part('a', layoffs)], { across: 'periods', population: 'x' })).toThrowError('got both');
  });

  it('a figure that is no figure', () => {
    expect(() => add(announced(Number.NaN), announced(1))).toThrowError('expected low <= best <= high');
    expect(() => add(announced(range(5, 2)), announced(1))).toThrowError('expected low <= best <= high');
  });

  it('what the compiler sees as unlike does not compile', () => {
    // @ts-expect-error an open requisition is not a layoff
    expect(() => add(layoffs, requisitions)).toThrowError('There is no total');
  });
});

describe('what a sum gives', () => {
  it.each([
    [exact(1), exact(2), exact(3)],
    [exact(0.1), exact(0.2), exact(0.3)],
    [exact(1), about(2), about(3)],
    [exact(1), atLeast(2), atLeast(3)],
    [exact(1), atMost(2), atMost(3)],
    [exact(1), range(2, 3), range(3, 4)],
    [about(5), atLeast(2), { low: null, best: null, high: null, bound: 'range' }],
    [atMost(5), atMost(2), atMost(7)],
  ])('%j + %j = %j', (a, b, expected) => {
    expect(add(announced(a), announced(b)).value).toEqual(expected);
  });

  it('employers together, when the caller says they share no one and what to call them', () => {
    const total = sum([part('a', announced(5)), part('b', announced(7, { population: 'Contoso' }))], {
      population: 'both firms',
    });
    expect(total).toMatchObject({ value: exact(12), population: 'both firms', derived: true });
    expect(why([part('a', announced(5)), part('b', announced(7))], { population: 'both' })).toEqual([
      'population',
    ]);
  });

  it('monthly totals as a quarter, but not with a month missing, doubled or cut', () => {
    const month = (start: string, end = start): Part =>
      part(start, announced(100, { unitOfAccount: 'total-across-employers', ...over(start, end) }));
    const quarter = sum([month('2026-02'), month('2026-01'), month('2026-03')], { across: 'periods' });
    expect(quarter).toMatchObject({ value: exact(300), period: { start: '2026-Q1', end: '2026-Q1' } });
    expect(why([month('2026-01'), month('2026-03')], { across: 'periods' })).toEqual(['period']);
    expect(why([month('2026-01'), month('2026-01')], { across: 'periods' })).toEqual(['period']);
    expect(why([month('2026-01'), month('2026-01-15', '2026-02')], { across: 'periods' })).toEqual([
      'period',
    ]);
    expect(why([month('2026-01'), month('2026-02')])).toContain('period');
  });

  it('fiscal quarters of one employer, and not of two', () => {
    const quarter = (n: number, population: string): Part =>
      part(
        `Q${n}`,
        announced(10, {
          unit: 'USD',
          unitOfAccount: null,
          population,
          period: { start: `FY2025-Q${n}`, end: `FY2025-Q${n}`, basis: 'fiscal' },
        }),
      );
    const year = [1, 2, 3, 4].map((n) => quarter(n, 'Northwind'));
    expect(sum(year, { across: 'periods' }).period).toEqual({
      start: 'FY2025',
      end: 'FY2025',
      basis: 'fiscal',
    });
    expect(why([quarter(1, 'Northwind'), quarter(1, 'Contoso')], { population: 'both' })).toEqual([
      'period-basis',
    ]);
  });

  it('headcounts of two days do not pile up', () => {
    const day = (start: string): Part =>
      part(
        start,
        announced(100, {
          unitOfAccount: null,
          measure: 'headcount',
          period: { start, end: start, basis: 'as-of' },
        }),
      );
    expect(why([day('2026-01-01'), day('2026-01-02')], { across: 'periods' })).toEqual(['period']);
  });
});
