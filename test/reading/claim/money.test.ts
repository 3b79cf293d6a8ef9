import { describe, expect, it } from 'vitest';
import { moneyVerdict } from '../../../src/reading/claim/money.ts';
import { verdict } from './places.ts';

const said = (sentence: string): (string | null)[] | null => {
  const found = verdict(moneyVerdict, sentence);
  return found ? [found.measure, found.unit] : null;
};

describe('moneyVerdict', () => {
  it.each([
    ['It will spend $4.8 billion on data centres.', ['spend', 'USD']],
    ['The cuts will save €30 million a year.', ['saving', 'EUR']],
    ['Revenue was £210 million.', ['revenue', 'GBP']],
    ['Weavers earn £14 an hour.', ['pay', 'GBP']],
    ['The rate is £14 an hour.', ['pay', 'GBP']],
    ['It spends £140,000 a month on rent.', ['spend', 'GBP']],
    ['Severance of $20,000 per worker is paid.', ['pay', 'USD']],
    ['It took a restructuring charge of $90 million.', ['spend', 'USD']],
    ['It made a loss of CHF 12 million.', ['other', 'CHF']],
    ['Each claim costs $12 per claim.', ['ratio', 'USD']],
    ['Profit per employee was $90,000.', ['ratio', 'USD']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it.each(['Its shares closed at $14.', 'A bottle sells for $3.', 'It trades at $14 a share.'])(
    'a price is no statement: %s',
    (sentence) => {
      expect(said(sentence)).toBeNull();
    },
  );
});
