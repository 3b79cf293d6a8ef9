import { expect, it } from 'vitest';
import { kindsOf } from './slips-of.ts';

it.each([
  'We part with 90 colleagues in sales, and 35 vacancies have been withdrawn. That is 125 positions that we no longer have.',
  'At Orne 410 employees were given notice and 90 open positions will not be filled. The company speaks of 500 jobs saved.',
])('unlike claims summed in passing: %s', (text) => expect(kindsOf(text)).toEqual(['unit-mix']));

it('claims of one kind may be summed', () =>
  expect(
    kindsOf('Orne parts with 90 colleagues in sales and 35 workers in Metz. That is 125 positions.'),
  ).toEqual([]));
