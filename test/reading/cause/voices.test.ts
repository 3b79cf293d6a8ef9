import { describe, expect, it } from 'vitest';
import { hearsayAt, speaksOfAll } from '../../../src/reading/cause/voices.ts';

describe('hearsayAt', () => {
  it.each([
    ['A union said that robots took the jobs.', true],
    ['Analysts believe that robots took the jobs.', true],
    ['Analysts were surprised; the company said that robots took the jobs.', false],
    ['The company said that robots took the jobs.', false],
    ['Robots took the jobs, according to the union.', true],
    ['The company told the union that robots took the jobs.', false],
  ])('%s', (text, expected) => {
    expect(hearsayAt(text, text.search(/robots/i))).toBe(expected);
  });
});

it('a sentence may speak of every employer of a list', () => {
  expect(speaksOfAll('We list six employers that let software do the work.')).toBe(true);
  expect(speaksOfAll('Orlanda let software do the work.')).toBe(false);
});
