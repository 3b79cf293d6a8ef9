import { expect, it } from 'vitest';
import { kindsOf } from '../slips-of.ts';

it('a share told elsewhere than its part and base', () =>
  expect(kindsOf('The agency found AI in 52 of 400 notices. Its blog calls that "nearly a fifth".')).toEqual([
    'arithmetic',
  ]));

it.each([
  'The agency found AI in 52 of 400 notices. Its blog says 13%.',
  'The agency found AI in 52 of 400 notices. A rival says 18% of its own readers worry about it.',
])('a share that fits, or of something else: %s', (text) => expect(kindsOf(text)).toEqual([]));
