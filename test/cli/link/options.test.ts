import { expect, it } from 'vitest';
import { costsOf, kindsOf, onceOf } from '../../../src/cli/link/options.ts';

it('reads kinds, costs and once', () => {
  expect(kindsOf('name=text, phone=phone')).toEqual(
    new Map([
      ['name', 'text'],
      ['phone', 'phone'],
    ]),
  );
  expect(costsOf('5,1,0.2')).toEqual({ falseSame: 5, falseDifferent: 1, look: 0.2 });
  expect([onceOf('yes'), onceOf('no'), onceOf(undefined)]).toEqual([true, false, undefined]);
});

it('refuses what it does not know', () => {
  expect(() => kindsOf('name=colour')).toThrow(/COLUMN=KIND/);
  expect(() => costsOf('1,2')).toThrow(/three costs/);
  expect(() => costsOf('1,0,1')).toThrow(/three costs/);
  expect(() => onceOf('maybe')).toThrow(/yes or no/);
});
