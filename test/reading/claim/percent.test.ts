import { describe, expect, it } from 'vitest';
import { percentVerdict } from '../../../src/reading/claim/percent.ts';
import { verdict } from './places.ts';

const measure = (sentence: string, around = {}): string | null =>
  verdict(percentVerdict, sentence, around)?.measure ?? null;

describe('percentVerdict', () => {
  it.each([
    ['Tarn Mills will cut 12% of its workforce.', 'workforce-share'],
    ['A survey found that 12% of executives expect cuts.', 'survey-share'],
    ['Sales rose 12% last year.', 'growth'],
    ['Sales fell by 12%.', 'growth'],
    ['The operating margin was 12%.', 'margin'],
    ['Attrition was 12% last year.', 'rate'],
    ['The bot now resolves 12% of tickets.', 'rate'],
    ['Gas is 12% of the cost of a bottle.', 'ratio'],
    ['The margin widened by 2 percentage points.', 'growth'],
  ])('%s', (sentence, expected) => {
    expect(measure(sentence)).toBe(expected);
  });

  it.each([
    'The union holds a 12% stake.',
    'Shares fell 12% in Oslo.',
    'The margin of error is 3%.',
    'It is sold at a 12% discount.',
    'There is a 12% chance of rain.',
  ])('no share of anything told here: %s', (sentence) => {
    expect(measure(sentence)).toBeNull();
  });

  it('turns a fall negative and leaves a rise alone', () => {
    expect(verdict(percentVerdict, 'Sales fell 12%.')?.factor).toBe(-1);
    expect(verdict(percentVerdict, 'Sales rose 12%.')?.factor ?? 1).toBe(1);
    expect(verdict(percentVerdict, 'Revenue was 4% lower.')?.factor).toBe(-1);
  });
});
