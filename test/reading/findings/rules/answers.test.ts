import { expect, it } from 'vitest';
import { kindsOf } from '../slips-of.ts';

it('tells shares that were rounded one by one and no longer make a whole', () => {
  expect(
    kindsOf('In the poll 41% expect a smaller office, 38% expect no change and 22% expect a larger one.'),
  ).toEqual(['rounding']);
  expect(
    kindsOf('In the poll 41% expect a smaller office, 38% expect no change and 21% expect a larger one.'),
  ).toEqual([]);
});

it('tells answers that make no whole at all', () => {
  expect(
    kindsOf('In the poll 41% expect a smaller office, 38% expect no change and 33% expect a larger one.'),
  ).toEqual(['arithmetic']);
  expect(kindsOf('Yes, said 31%. No, said 58%. The remaining 4% had not thought about it.')).toEqual([
    'arithmetic',
  ]);
  expect(kindsOf('Yes, said 31%. No, said 58%. The remaining 11% had not thought about it.')).toEqual([]);
});

it('lets a question with several answers be', () => {
  expect(
    kindsOf('Of those who pay, 71% use it for copy, 33% for bookkeeping and 28% for scheduling.'),
  ).toEqual([]);
});
