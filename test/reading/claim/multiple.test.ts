import { describe, expect, it } from 'vitest';
import { durationVerdict, multipleVerdict } from '../../../src/reading/claim/multiple.ts';
import { verdict } from './places.ts';

describe('multipleVerdict', () => {
  it('takes a multiple for a ratio, named by its own words', () => {
    expect(verdict(multipleVerdict, 'Output tripled in a year.')).toMatchObject({
      measure: 'ratio',
      unit: 'ratio',
      because: expect.stringContaining('tripled'),
    });
  });

  it('says nothing of share prices', () => {
    expect(verdict(multipleVerdict, 'Its shares doubled.')).toBeNull();
  });
});

describe('durationVerdict', () => {
  it.each([
    ['They get six weeks of pay.', 'weeks'],
    ["They get three months' salary.", 'months'],
    ['Severance of 20 days for each year is paid.', 'days'],
  ])('%s', (sentence, unit) => {
    expect(verdict(durationVerdict, sentence)).toMatchObject({ measure: 'pay', unit });
  });

  it.each([
    'The talks last six weeks.',
    'It gave 60 days of notice.',
    'It spun for 96 years.',
    'They get two years of pay.',
    'He left three months ago.',
  ])('no pay: %s', (sentence) => {
    expect(verdict(durationVerdict, sentence)).toBeNull();
  });
});
