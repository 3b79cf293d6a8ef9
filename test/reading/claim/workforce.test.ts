import { describe, expect, it } from 'vitest';
import { cutBefore, workforceShare } from '../../../src/reading/claim/workforce.ts';
import { placesIn } from './places.ts';

const share = (sentence: string, around = {}, index = 0): (string | null)[] | null => {
  const place = placesIn(sentence, around)[index]!;
  const found = workforceShare(place, place.after, false);
  return found && [found.measure, found.action];
};

describe('workforceShare', () => {
  it.each([
    ['Tarn Mills will cut 12% of its workforce.', 'layoff'],
    ['Tarn Mills will shed a tenth of its 2,400 employees.', 'layoff'],
    ['It will reduce its headcount by 12%.', 'layoff'],
    ['It plans a 12% workforce reduction.', 'layoff'],
    ['Buyouts will cut 12% of its staff.', 'voluntary-exit'],
    ['Women are 12% of its workforce.', null],
  ])('%s', (sentence, action) => {
    expect(share(sentence)).toEqual(['workforce-share', action]);
  });

  it('reads the share beside the count it is the share of', () => {
    expect(share('It will cut 240 jobs, or 12%.', { said: ['jobs'] }, 1)).toEqual([
      'workforce-share',
      'layoff',
    ]);
    expect(share('It gets 240 orders, or 12%.', { said: ['none'] }, 1)).toBeNull();
  });

  it.each(['It lost 12% of its customers.', 'It cut 12% of its costs.', 'Exposure is 12% of global jobs.'])(
    'no share of a workforce: %s',
    (sentence) => {
      expect(share(sentence)).toBeNull();
    },
  );
});

it('cutBefore sees a verb or a noun of cutting on either side', () => {
  expect(cutBefore(placesIn('It will shed 12% of the desks.')[0]!)).toBe(true);
  expect(cutBefore(placesIn('It painted 12% of the desks.')[0]!)).toBe(false);
});
