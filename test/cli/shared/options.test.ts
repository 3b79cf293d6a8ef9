import { expect, it } from 'vitest';
import { formatGiven, list, oneOf, required, wholeNumber } from '../../../src/cli/shared/options.ts';

it('takes a value, or says which is missing', () => {
  expect(required({ unit: 'state' }, 'unit')).toBe('state');
  expect(() => required({}, 'unit')).toThrow('Expected --unit; it did not come.');
});

it('takes one of a few words, the first by default', () => {
  expect(oneOf({}, 'control', ['never', 'notyet'])).toBe('never');
  expect(oneOf({ control: 'notyet' }, 'control', ['never', 'notyet'])).toBe('notyet');
  expect(() => oneOf({ control: 'some' }, 'control', ['never', 'notyet'])).toThrow(
    /never, notyet; "some" came/,
  );
});

it('takes a list', () => {
  expect(list({ covariates: 'a, b,,c' }, 'covariates')).toEqual(['a', 'b', 'c']);
  expect(list({}, 'covariates')).toEqual([]);
});

it('takes a whole number within its bounds', () => {
  expect(wholeNumber({ seed: '12' }, 'seed', 1)).toBe(12);
  expect(wholeNumber({}, 'seed', 1)).toBe(1);
  for (const seed of ['1.5', 'x', '-1', '1e999'])
    expect(() => wholeNumber({ seed }, 'seed', 1)).toThrow(/whole number of 0 or more/);
});

it('takes a form, text by default', () => {
  expect(formatGiven({})).toBe('text');
  expect(() => formatGiven({ format: 'xml' })).toThrow(/"xml" came/);
});
