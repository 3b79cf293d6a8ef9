import { expect, it } from 'vitest';
import { kindsOf } from '../slips-of.ts';

it('sees two head counts for one day', () => {
  const text = 'At year end we had 12,310 employees. Each of our 12,130 employees took the course.';
  expect(kindsOf(text)).toEqual(['conflict']);
});

it.each([
  'The bank has 14,800 employees. Two years ago it employed 16,300.',
  'It employs some 11,800 people, and the site says that it has 12,000 employees.',
  'It employed 11,625 people on 1 March. It employed 10,695 people on 31 October, a reduction of 930.',
])('lets staff change with time: %s', (text) => expect(kindsOf(text)).toEqual([]));
