import { describe, expect, it } from 'vitest';
import {
  type Quantity,
  sayNumber,
  sayPeriod,
  sayQuantity,
  sayShare,
  sayValue,
} from '../../src/core/index.ts';

const quantity = (given: Partial<Quantity>): Quantity => ({
  low: null,
  best: null,
  high: null,
  bound: 'exact',
  ...given,
});

describe('a figure in words', () => {
  it('groups digits one way on every machine', () => {
    expect([8, 8750, 1_556_000, -2_722_000, 1234.5].map(sayNumber)).toEqual([
      '8',
      '8,750',
      '1,556,000',
      '-2,722,000',
      '1,234.5',
    ]);
  });

  it('says shares as percents, with the decimals asked for', () => {
    expect([sayShare(0.27), sayShare(0.125), sayShare(27_645 / 217_362, 1)]).toEqual([
      '27%',
      '12.5%',
      '12.7%',
    ]);
  });

  it('names the unit', () => {
    expect(
      ['share', 'ratio', 'jobs', 'USD per day', 'USD per employee'].map((unit) => sayValue(0.5, unit)),
    ).toEqual(['50%', '0.5 times', '0.5 jobs', 'USD 0.5 per day', 'USD 0.5 per employee']);
    expect([700e9, 1.2e9, 40e6, 30_000].map((v) => sayValue(v, 'USD'))).toEqual([
      'USD 700 billion',
      'USD 1.2 billion',
      'USD 40 million',
      'USD 30,000',
    ]);
  });

  it.each([
    [quantity({ best: 8000 }), '8,000 jobs'],
    [quantity({ best: 142_000, bound: 'about' }), 'about 142,000 jobs'],
    [quantity({ high: 8750, bound: 'at-most' }), 'at most 8,750 jobs'],
    [quantity({ low: 10_000, bound: 'at-least' }), 'at least 10,000 jobs'],
    [quantity({ low: 4000, high: 6000, bound: 'range' }), '4,000 jobs to 6,000 jobs'],
    [quantity({ bound: 'about' }), 'no figure stated'],
  ])('never drops a bound', (given, said) => {
    expect(sayQuantity(given, 'jobs')).toBe(said);
  });

  it('says a period and what kind of period it is', () => {
    expect(sayPeriod({ start: '2026-01', end: '2026-04', basis: 'calendar' })).toBe('2026-01 to 2026-04');
    expect(sayPeriod({ start: 'FY2026', end: 'FY2026', basis: 'fiscal' })).toBe('FY2026 (fiscal)');
    expect(sayPeriod(null)).toBe('period not stated');
  });
});
