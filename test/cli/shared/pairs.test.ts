import { expect, it } from 'vitest';
import { pairs } from '../../../src/cli/shared/pairs.ts';

it('reads names and values, and refuses a part that lacks one', () => {
  expect(pairs('company=meta, year=2024', 'where')).toEqual({ company: 'meta', year: '2024' });
  expect(pairs(undefined, 'where')).toEqual({});
  for (const given of ['company', '=meta', 'company=', 'a=1,'])
    expect(() => pairs(given, 'where')).toThrow(/Expected NAME=VALUE after --where/);
});
