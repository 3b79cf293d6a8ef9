import { describe, expect, it } from 'vitest';
import type { Conflict } from '../../../src/core/index.ts';
import { conflicts } from '../../../src/measures/conflict/conflicts.ts';
import { ask, fact, inventedLedger, layoff, month } from '../invented.ts';

const found = async (rows: Parameters<typeof inventedLedger>[0]): Promise<readonly Conflict[]> => {
  const ledger = await inventedLedger(rows);
  const result = await conflicts(ask(ledger));
  await ledger.close();
  return result;
};
const facts = (...rows: ReturnType<typeof fact>[]) => found({ 'article-facts.csv': rows });
const ids = (list: readonly Conflict[]): string[] => list.map((conflict) => conflict.id);

const total = { unit_of_account: 'total-across-employers', period_basis: 'calendar' };
const year = { ...total, period_start: '2027', period_end: '2027' };
const quarter = { ...total, period_start: '2027-Q2', period_end: '2027-Q2' };

describe('a part that exceeds its whole', () => {
  it('is a conflict for one subject', async () => {
    expect(ids(await facts(fact('a', { ...year, best: 500 }), fact('b', { ...quarter, best: 600 })))).toEqual(
      ['conflict-part-exceeds-whole.b.a'],
    );
  });

  it('is none when the part is smaller, the subject another, the windows apart or the same', async () => {
    expect(await facts(fact('a', { ...year, best: 500 }), fact('b', { ...quarter, best: 400 }))).toEqual([]);
    expect(
      await facts(fact('a', { ...year, best: 500 }), fact('b', { ...quarter, best: 600, subject: 'mills' })),
    ).toEqual([]);
    expect(
      await facts(
        fact('a', { ...year, best: 500 }),
        fact('b', { ...total, period_start: '2028-Q2', period_end: '2028-Q2', best: 600 }),
      ),
    ).toEqual([]);
    expect(await facts(fact('a', { ...year, best: 500 }), fact('b', { ...year, best: 600 }))).toEqual([]);
  });
});

describe('two shares of one thing', () => {
  const share = (key: string, best: number, cells = {}) =>
    fact(key, {
      measure: 'ratio',
      unit: 'share',
      claim: 'rain-cited share of cuts',
      period_start: '2027',
      period_end: '2027',
      period_basis: 'calendar',
      best,
      ...cells,
    });

  it('conflict when they differ for windows that overlap', async () => {
    expect(ids(await facts(share('a', 0.2), share('b', 0.3)))).toEqual(['conflict-two-shares.a.b']);
  });

  it('do not when they agree, lie in other years, or are shares of something else', async () => {
    expect(await facts(share('a', 0.2), share('b', 0.2))).toEqual([]);
    expect(
      await facts(share('a', 0.2), share('b', 0.3, { period_start: '2028', period_end: '2028' })),
    ).toEqual([]);
    expect(await facts(share('a', 0.2), share('b', 0.3, { claim: 'frost-cited share of cuts' }))).toEqual([]);
  });

  it('are told by their windows when the monthly table can tell', async () => {
    const us = { claim: 'AI-cited share of cuts', place: 'US', subject: 'US' };
    const rows = [share('a', 0.25, us), share('b', 0.3, us)];
    const months = [
      month('2027-01', 'total', 200),
      month('2027-01', 'ai', 50),
      month('2027-02', 'total', 300),
      month('2027-02', 'ai', 100),
    ];
    const [conflict] = await found({ 'article-facts.csv': rows, 'announced-cuts.csv': months });
    expect(conflict!.causes[0]!.explanation).toBe(
      'An article says 30%: that fits January to February (30.0%), a window it does not state. An article says 25%: that fits January (25.0%), a window it does not state.',
    );
  });
});

describe('one firm in two articles', () => {
  const said = (key: string, article: string, who: string) =>
    fact(key, { article, measure: 'ratio', unit: 'share', best: 0.4, attributed_to: who });

  it('is one source', async () => {
    expect(
      ids(await facts(said('a', 'a1', 'Pear Institute'), said('b', 'a2', 'Pear Institute survey'))),
    ).toEqual(['conflict-said-twice.a.b']);
  });

  it('is no matter when the firms differ, the article is one, or the article speaks for itself', async () => {
    expect(await facts(said('a', 'a1', 'Pear Institute'), said('b', 'a2', 'Plum Institute'))).toEqual([]);
    expect(await facts(said('a', 'a1', 'Pear Institute'), said('b', 'a1', 'Pear Institute'))).toEqual([]);
    expect(await facts(said('a', 'a1', 'article'), said('b', 'a2', 'article'))).toEqual([]);
  });
});

describe('an article’s own arithmetic', () => {
  const facts2 = [
    fact('a', { measure: 'ratio', unit: 'ratio', best: 100 }),
    fact('b', { measure: 'ratio', unit: 'ratio', best: 151 }),
  ];
  const stated = (value: number) => ({
    key: 's',
    article: 'a1',
    known_at: '2026-01-01',
    operation: 'change',
    operands: 'a;b',
    stated: value,
    step: 0.01,
    says: 'it rose',
  });

  it('is a conflict when its figures give something else, beyond rounding', async () => {
    expect(
      ids(await found({ 'article-facts.csv': facts2, 'stated-arithmetic.csv': [stated(0.53)] })),
    ).toEqual(['conflict-own-arithmetic.s']);
    expect(await found({ 'article-facts.csv': facts2, 'stated-arithmetic.csv': [stated(0.51)] })).toEqual([]);
  });
});

describe('compilers', () => {
  it('differ on one event, and the range is theirs', async () => {
    const [conflict] = await found({
      'layoff-claims.csv': [layoff('a', { best: 90 }), layoff('b', { best: 120, compiler: 'second' })],
      'companies.csv': [{ company: 'orchard', name: 'Orchard' }],
    });
    expect(conflict!.headline).toBe('90 to 120 jobs, by 2 claims on one action');
  });

  it('do not when they agree or speak of other events', async () => {
    expect(
      await found({
        'layoff-claims.csv': [layoff('a', { best: 90 }), layoff('b', { best: 90, compiler: 'second' })],
      }),
    ).toEqual([]);
    expect(
      await found({
        'layoff-claims.csv': [
          layoff('a', { best: 90 }),
          layoff('b', { best: 120, compiler: 'second', event: 'orchard-other' }),
        ],
      }),
    ).toEqual([]);
  });

  it('with one figure a year apart are told of, and not merged', async () => {
    const later = layoff('b', {
      best: 90,
      compiler: 'second',
      announced: '2028-03-01',
      event: 'orchard-2028',
    });
    expect(ids(await found({ 'layoff-claims.csv': [layoff('a', { best: 90 }), later] }))).toEqual([
      'conflict-another-year.a.b',
    ]);
  });
});
