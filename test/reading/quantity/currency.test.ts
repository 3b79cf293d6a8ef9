import { describe, expect, it } from 'vitest';
import { currencyAfter, currencyBefore, currencyOf } from '../../../src/reading/quantity/currency.ts';

const before = new RegExp(`${currencyBefore}$`, 'iu');
const after = new RegExp(`^${currencyAfter}`, 'iu');

describe('currencies', () => {
  it.each([
    ['$', 'USD'],
    ['US$', 'USD'],
    ['C$', 'CAD'],
    ['A$', 'AUD'],
    ['HK$', 'HKD'],
    ['R$', 'BRL'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['¥', 'JPY'],
    ['₹', 'INR'],
    ['Rs. ', 'INR'],
    ['CHF ', 'CHF'],
  ])('before a number: %s', (mark, code) => {
    expect(before.exec(mark)?.[0]).toBe(mark);
    expect(currencyOf(mark)).toBe(code);
  });

  it.each([
    [' euros', 'EUR'],
    [' dollars', 'USD'],
    [' Canadian dollars', 'CAD'],
    [' Australian dollars', 'AUD'],
    [' pounds', 'GBP'],
    [' de dólares', 'USD'],
    ['€', 'EUR'],
    [' €', 'EUR'],
    [' SEK', 'SEK'],
    ['円', 'JPY'],
  ])('after a number: %s', (mark, code) => {
    expect(after.exec(mark)?.[0]).toBe(mark);
    expect(currencyOf(mark)).toBe(code);
  });

  it.each([' wonder', ' rands', ' jobs', ' pounding'])('no currency: %s', (word) => {
    expect(after.test(word)).toBe(false);
  });
});
