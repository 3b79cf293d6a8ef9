import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/core/index.ts';
import {
  applyShare,
  divide,
  type Measured,
  shareOf,
  subtract,
  tryApplyShare,
  tryDivide,
  tryShareOf,
  trySubtract,
} from '../../../src/core/units/index.ts';
import { about, announced, atLeast, atMost, exact, range } from './sample.ts';

const january: Period = { start: '2026-01', end: '2026-04', basis: 'calendar' };
const us = {
  population: 'announced US cuts',
  unitOfAccount: 'total-across-employers',
  period: january,
} as const;
const yearEnd: Period = { start: '2026-03-31', end: '2026-03-31', basis: 'as-of' };
const headcount = (value: number | ReturnType<typeof about>): Measured =>
  announced(value, { unitOfAccount: null, measure: 'headcount', period: yearEnd });

const why = (outcome: ReturnType<typeof tryShareOf>): readonly string[] =>
  outcome.ok ? ['given'] : outcome.mismatches;

describe('share of a whole', () => {
  it('49,135 of 300,749 announced cuts is 16.3 %, and keeps its base', () => {
    const cited = announced(49_135, { ...us, population: 'announced US cuts that cite AI' });
    const share = shareOf(cited, announced(300_749, us), { within: us.population });
    expect(share.value.best).toBeCloseTo(0.16338, 5);
    expect(share).toMatchObject({
      unit: 'share',
      population: us.population,
      period: january,
      measure: 'ratio',
    });
    expect(why(tryShareOf(cited, announced(300_749, us)))).toEqual(['population']);
  });

  it('a cut of a headcount counted inside its period', () => {
    expect(shareOf(announced(8000), headcount(80_000))).toMatchObject({
      value: exact(0.1),
      unitOfAccount: 'announced',
      measure: 'workforce-share',
    });
    expect(shareOf(announced(atMost(8000)), headcount(about(80_000))).value.bound).toBe('range');
    expect(shareOf(announced(8000), headcount(about(80_000))).value).toEqual(about(0.1));
    const ceiling = shareOf(announced(8), announced(range(0, 80)));
    expect(ceiling.value).toEqual({ low: null, best: null, high: null, bound: 'range' });
  });

  it.each<[string, Measured, Measured, string]>([
    ['positions of layoffs', announced(1, { unitOfAccount: 'requisition' }), announced(2), 'unit-of-account'],
    ['four months of a quarter', announced(1, { period: january }), announced(2), 'period'],
    ['more than the whole', announced(atLeast(5)), announced(atMost(4)), 'exceeds-whole'],
    ['of nothing', announced(0), announced(0), 'zero-base'],
    ['a ratio of a ratio', announced(1, { unit: 'ratio' }), announced(2, { unit: 'ratio' }), 'not-additive'],
    ['jobs of dollars', announced(1), announced(2, { unit: 'USD' }), 'unit'],
    [
      'a headcount of last year',
      announced(1),
      { ...headcount(9), period: { ...yearEnd, start: '2025-12-31', end: '2025-12-31' } },
      'period',
    ],
  ])('refuses %s', (_name, part, whole, mismatch) => {
    expect(why(tryShareOf(part, whole))).toContain(mismatch);
  });
});

describe('a share applied to its base', () => {
  const percent = (best: number, over: Partial<Measured> = {}): Measured =>
    announced(best, { unit: 'share', unitOfAccount: null, measure: 'workforce-share', ...over });

  it('10 % of 80,000 people is 8,000 people, and derived', () => {
    const cut = applyShare(headcount(80_000), percent(0.1, { unitOfAccount: 'announced' }));
    expect(cut).toMatchObject({
      value: exact(8000),
      unitOfAccount: 'announced',
      measure: 'jobs',
      derived: true,
    });
    expect(applyShare(headcount(about(80_000)), percent(0.1)).value).toEqual(about(8000));
  });

  it('names the result as a part, so that it does not add to its whole', () => {
    const cited = applyShare(announced(300_000, us), percent(0.17, { ...us, unitOfAccount: null }));
    expect(cited).toMatchObject({ value: exact(51_000), population: 'part of announced US cuts' });
    const named = applyShare(announced(300_000, us), percent(0.17, { ...us, unitOfAccount: null }), {
      population: 'cite AI',
    });
    expect(named.population).toBe('cite AI');
  });

  it.each<[string, Measured, Measured]>([
    ['no population', headcount(100), percent(0.1, { population: null })],
    ['another population', headcount(100), percent(0.1, { population: 'CEOs surveyed' })],
    ['growth', headcount(100), percent(0.1, { measure: 'growth' })],
    ['a count instead of a share', headcount(100), announced(5)],
  ])('never makes a count with %s', (_name, base, share) => {
    const outcome = tryApplyShare(base, share);
    expect(outcome.ok ? [] : outcome.mismatches).toContain('percent-without-base');
    expect(() => applyShare(base, share)).toThrowError(
      expect.objectContaining({ code: 'percent-without-base' }),
    );
  });

  it('refuses a base of another time', () => {
    const outcome = tryApplyShare(
      headcount(100),
      percent(0.1, { period: { start: '2025', end: '2025', basis: 'calendar' } }),
    );
    expect(outcome.ok ? [] : outcome.mismatches).toContain('period');
  });
});

describe('quotients', () => {
  it('cost per job that it pays for, whatever the job counts', () => {
    const cost = announced(300_000, { unit: 'USD', unitOfAccount: null, measure: 'spend' });
    expect(divide(cost, announced(60, { unitOfAccount: 'separated' })).value).toEqual(exact(5000));
  });

  it('revenue per person, with a headcount inside the year', () => {
    const revenue = announced(450_000_000, { unit: 'USD', unitOfAccount: null, measure: 'revenue' });
    expect(divide(revenue, headcount(1000))).toMatchObject({ value: exact(450_000), unit: 'USD per jobs' });
  });

  it('like by like is a ratio, and unlike jobs have none', () => {
    expect(divide(announced(600), announced(200))).toMatchObject({ value: exact(3), unit: 'ratio' });
    const outcome = tryDivide(announced(600, { unitOfAccount: 'eligible' }), announced(200));
    expect(outcome.ok ? [] : outcome.mismatches).toEqual(['unit-of-account']);
  });

  it('leaves a base that may be zero open, and refuses another population', () => {
    const open = { low: null, best: null, high: null, bound: 'range' };
    expect(divide(announced(600), announced(range(0, 5))).value).toEqual(open);
    const outcome = tryDivide(announced(600), announced(200, { population: 'Contoso' }));
    expect(outcome.ok ? [] : outcome.mismatches).toEqual(['population']);
  });

  it('refuses a base of zero', () => {
    const outcome = tryDivide(announced(600), announced(0));
    expect(outcome.ok ? [] : outcome.mismatches).toEqual(['zero-base']);
  });
});

describe('differences', () => {
  it('takes like from like, and may fall below nothing', () => {
    expect(subtract(announced(5), announced(range(6, 8))).value).toEqual(range(-3, -1));
    expect(subtract(announced(atMost(5)), announced(3)).value).toEqual(atMost(2));
    expect(subtract(announced(about(5)), announced(2)).value).toEqual(about(3));
  });

  it('refuses an eligible ceiling taken from separations', () => {
    const outcome = trySubtract(
      announced(5, { unitOfAccount: 'separated' }),
      announced(3, { unitOfAccount: 'eligible' }),
    );
    expect(outcome.ok ? [] : outcome.mismatches).toEqual(['unit-of-account']);
  });
});
