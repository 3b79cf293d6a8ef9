import { expect, it } from 'vitest';
import { kindsOf, slipsOf } from '../slips-of.ts';

const memo =
  'Today we are 7,250 people. The 290 colleagues who leave have been told. That is exactly 4% of us.';

it('recomputes a share of the staff whose base stands elsewhere in the text', () => {
  expect(kindsOf(memo)).toEqual([]);
  expect(slipsOf(memo.replace('4%', '7%'))).toMatchObject([{ kind: 'arithmetic', recomputed: 0.04 }]);
});

it('allows for a head count taken before or after the cut', () => {
  expect(
    kindsOf('Kettle Air will cut 500 jobs, or 5% of its workforce. It now employs 9,500 people.'),
  ).toEqual([]);
  expect(kindsOf('Kettle Air will cut 500 jobs, or 5% of its workforce. It employs 10,000 people.')).toEqual(
    [],
  );
});
