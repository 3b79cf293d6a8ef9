import { describe, expect, it } from 'vitest';
import { valueOfWords, wordNumberSource } from '../../../src/reading/quantity/words.ts';

const run = new RegExp(`^${wordNumberSource}`, 'iu');

describe('valueOfWords', () => {
  it.each([
    ['forty', 40],
    ['ninety-one', 91],
    ['twelve hundred', 1200],
    ['a hundred and sixty', 160],
    ['two thousand and five', 2005],
    ['three hundred thousand', 300_000],
    ['one million two hundred thousand', 1_200_000],
    ['two dozen', 24],
    ['half a million', 500_000],
    ['half a dozen', 6],
    ['three lakh', 300_000],
    ['two crore', 20_000_000],
  ])('%s', (words, value) => {
    expect(valueOfWords(words)).toBe(value);
    expect(run.exec(`${words} people`)?.[0]).toBe(words);
  });

  it.each(['two three', 'eleven twelve', 'and', '', 'some'])('no number: "%s"', (words) => {
    expect(valueOfWords(words)).toBeNull();
  });

  it('does not take an article for a number', () => {
    expect(run.test('a person')).toBe(false);
    expect(run.test('an hour')).toBe(false);
    expect(run.test('tenants left')).toBe(false);
  });
});
