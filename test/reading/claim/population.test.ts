import { describe, expect, it } from 'vitest';
import { crowdOf, isGeneric, marketOf, pairOf, populationOf } from '../../../src/reading/claim/population.ts';

describe('populationOf', () => {
  it.each([
    ['', ' of finance chiefs expect cuts.', '', 'finance chiefs'],
    ['', ' of small businesses said so.', '', 'small businesses'],
    ['', ' of those who made cuts told us so.', '', 'those who made cuts'],
    ['Among employers, ', ' agree.', '', 'employers'],
    ['', ' agree.', 'It asked 900 managers.', 'managers'],
    ['', ' agree.', '', null],
  ])('%s_%s after "%s"', (lead, after, previous, expected) => {
    expect(populationOf(lead, after, previous)).toBe(expected);
  });
});

it('crowdOf is whom the survey asked, and nobody where there is no survey', () => {
  expect(crowdOf('A survey of 900 hiring managers found little.')).toBe('hiring managers');
  expect(crowdOf('Respondents were few. Owners fear the winter.')).toMatch(/owners/i);
  expect(crowdOf('Tarn Mills told its managers so.')).toBeNull();
});

it('isGeneric tells a mere word for the panel from a group', () => {
  expect(isGeneric('respondents')).toBe(true);
  expect(isGeneric('finance chiefs')).toBe(false);
});

it('pairOf names the two whose figure it is', () => {
  expect(pairOf('Tarn Mills and Lund Spinning together cut ')).toBe('Tarn Mills and Lund Spinning');
  expect(pairOf('Tarn Mills cut ')).toBeNull();
});

it('marketOf names the many', () => {
  expect(marketOf('US tech companies cut ')).toBe('US tech companies');
  expect(marketOf('Tarn Mills cut ')).toBeNull();
});
