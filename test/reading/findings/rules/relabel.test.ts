import { expect, it } from 'vitest';
import { kindsOf } from '../slips-of.ts';

it('sees vacancies announced as jobs cut', () => {
  const text = 'The state struck 2,000 vacancies from the budget, which it announced as "2,000 jobs cut".';
  expect(kindsOf(text)).toEqual(['unit-mix']);
  expect(kindsOf('The state struck 2,000 vacancies from the budget and cut 150 jobs.')).toEqual([]);
});

it('sees shares of different groups added together', () => {
  const text =
    'In one panel 55% of bosses had regrets. In another poll 34% of workers saw a colleague replaced. A post adds the two and says that 89% went wrong.';
  expect(kindsOf(text)).toEqual(['unit-mix']);
});
