import { expect, it } from 'vitest';
import { kindsOf } from '../slips-of.ts';

it.each([
  'Orne said it would cut 7% of its staff. One newspaper reported that 7,000 workers were out. The company employs 6,200 people.',
  'A report says that as much as 20% of office work could be gone by 2035. The evening paper had "two million clerks out of work".',
  'Orne told the union that 6,000 workers were to go. The document says 6% of staff, and Orne employs 7,300 people.',
])('a share that a retelling made a count of: %s', (text) =>
  expect(kindsOf(text)).toEqual(['percent-as-count']),
);

it('a count that is that share of the staff is none', () =>
  expect(
    kindsOf(
      'Orne said it would cut 7% of its staff. One newspaper reported that 420 people were out. It employs 6,000 people.',
    ),
  ).toEqual([]));
