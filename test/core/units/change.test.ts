import { describe, expect, it } from 'vitest';
import {
  compare,
  convert,
  type Measured,
  percentChange,
  type Rate,
  tryCompare,
  tryConvert,
  tryPercentChange,
} from '../../../src/core/units/index.ts';
import { about, announced, atLeast, atMost, exact, range } from './sample.ts';

const over = (start: string, end: string = start): Partial<Measured> => ({
  period: { start, end, basis: 'calendar' },
});
const share = (best: number, period: Partial<Measured>): Measured =>
  announced(best, {
    unit: 'share',
    unitOfAccount: 'total-across-employers',
    population: 'announced US cuts',
    ...period,
  });

describe('compare', () => {
  it('says what the ranges say, and no more', () => {
    expect(compare(announced(5), announced(6))).toBe('less');
    expect(compare(announced(atLeast(7)), announced(range(5, 6)))).toBe('more');
    expect(compare(announced(5), announced(5))).toBe('equal');
    expect(compare(announced(atMost(9)), announced(5))).toBe('undecided');
    expect(compare(announced(about(9)), announced(5))).toBe('undecided');
    expect(compare(announced(range(1, 5)), announced(5))).toBe('undecided');
  });

  it('trap 82: 17 % of four months does not compare with 13 % of a quarter, in any way', () => {
    const [four, three] = [share(0.17, over('2026-01', '2026-04')), share(0.13, over('2026-Q1'))];
    for (const options of [{}, { over: 'time' } as const]) {
      const outcome = tryCompare(four, three, options);
      expect(outcome.ok ? [] : outcome.mismatches).toEqual(['period']);
    }
  });

  it('compares one window with the same window a year before, when asked', () => {
    const [now, before] = [share(0.17, over('2026-01', '2026-04')), share(0.05, over('2025-01', '2025-04'))];
    expect(compare(now, before, { over: 'time' })).toBe('more');
    expect(tryCompare(now, before).ok).toBe(false);
  });
});

describe('percent change', () => {
  const perHead = (best: number, year: string): Measured =>
    announced(best, { unit: 'USD per jobs', unitOfAccount: null, population: 'tech sector', ...over(year) });

  it('trap 84: 450,000 to 620,000 is +37.8 %, not +37.7 %', () => {
    const change = percentChange(perHead(450_000, '2021'), perHead(620_000, '2026'));
    expect(change.value.best).toBeCloseTo(0.377_778, 6);
    expect(change).toMatchObject({
      unit: 'share',
      measure: 'growth',
      period: { start: '2021', end: '2026' },
    });
  });

  it('keeps the range of what it compares', () => {
    const change = percentChange(announced(range(80, 100), over('2025')), announced(120, over('2026')));
    expect(change.value).toMatchObject({ bound: 'range', low: 0.2, high: 0.5 });
  });

  it.each<[string, Measured, Measured, string]>([
    ['unequal windows', announced(1, over('2026-01', '2026-04')), announced(1, over('2026-05')), 'period'],
    [
      'overlapping windows',
      announced(1, over('2026-01', '2026-04')),
      announced(1, over('2026-02', '2026-05')),
      'period',
    ],
    ['the later one first', announced(1, over('2026')), announced(1, over('2025')), 'period'],
    ['nothing to grow from', announced(0, over('2025')), announced(1, over('2026')), 'zero-base'],
    [
      'two populations',
      announced(1, over('2025')),
      announced(1, { ...over('2026'), population: 'Contoso' }),
      'population',
    ],
  ])('refuses %s', (_name, from, to, mismatch) => {
    const outcome = tryPercentChange(from, to);
    expect(outcome.ok ? [] : outcome.mismatches).toContain(mismatch);
  });
});

describe('convert', () => {
  const pay = (best: number, unit: string): Measured => announced(best, { unit, unitOfAccount: null });
  const rate: Rate = { from: 'EUR', to: 'USD', rate: 1.1, day: '2026-02-02', source: 'ECB reference rates' };

  it('weeks to days, years to months, and back', () => {
    expect(convert(pay(16, 'weeks'), 'days').value).toEqual(exact(112));
    expect(convert(pay(112, 'days'), 'weeks').value).toEqual(exact(16));
    expect(convert(pay(2, 'years'), 'months')).toMatchObject({ value: exact(24), unit: 'months' });
    expect(tryConvert(pay(1, 'months'), 'days')).toMatchObject({ ok: false, mismatches: ['no-conversion'] });
    expect(tryConvert(pay(1, 'EUR'), 'days')).toMatchObject({ ok: false, mismatches: ['no-conversion'] });
    expect(tryConvert(pay(1, 'jobs'), 'share')).toMatchObject({ ok: false, mismatches: ['no-conversion'] });
  });

  it('a currency only at a rate with its day, inside the period, and its source', () => {
    expect(convert(pay(100, 'EUR'), 'USD', rate)).toMatchObject({ value: exact(110), unit: 'USD' });
    for (const day of ['2026-01-01', '2026-03-31'])
      expect(convert(pay(100, 'EUR'), 'USD', { ...rate, day }).value).toEqual(exact(110));
    const refused = { ok: false, mismatches: ['no-rate'] };
    expect(tryConvert(pay(100, 'EUR'), 'USD')).toMatchObject(refused);
    expect(tryConvert(pay(100, 'EUR'), 'USD', { ...rate, day: '2025-02-02' })).toMatchObject(refused);
    expect(tryConvert(pay(100, 'EUR'), 'USD', { ...rate, day: '2026' })).toMatchObject(refused);
    expect(tryConvert(pay(100, 'EUR'), 'USD', { ...rate, source: ' ' })).toMatchObject(refused);
    expect(tryConvert(pay(100, 'EUR'), 'GBP', rate)).toMatchObject(refused);
    expect(() => convert(pay(100, 'EUR'), 'USD', { ...rate, rate: 0 })).toThrowError(
      'expected a rate above zero',
    );
  });
});
