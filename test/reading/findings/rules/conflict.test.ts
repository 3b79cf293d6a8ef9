import { expect, it } from 'vitest';
import { slipsOf } from '../slips-of.ts';

it('tells only the clearest pair of values, once', () => {
  const text =
    'Harcourt will remove 4,200 jobs by 2028. A briefing pack gives a different total: 4,600. The letter to staff puts the number at 4,900.';
  expect(slipsOf(text)).toMatchObject([{ kind: 'conflict' }]);
});
