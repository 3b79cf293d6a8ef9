import { expect, it } from 'vitest';
import { kindsOf } from '../slips-of.ts';

it('two papers of one plan, one of them called faulty', () =>
  expect(
    kindsOf(
      '640: the plan that Orne announced in May.\n590: the figure in the Dutch release, which leaves out the depot.',
    ),
  ).toEqual(['conflict']));

it('a revised plan is no conflict', () =>
  expect(
    kindsOf(
      '640: the plan that Orne announced in May.\n590: the revised plan of July.\n410: those who had left.',
    ),
  ).toEqual([]));
