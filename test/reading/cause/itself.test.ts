import { expect, it } from 'vitest';
import { automatic } from '../../../src/reading/cause/itself.ts';

const found = (text: string): boolean => automatic.some((pattern) => pattern.test(text));

it.each([
  ['The pages make themselves now.', true],
  ['It does with 60 people what used to take 390.', true],
  ['Retouching is a button now.', true],
  ['The invoices are paid without anyone touching them.', true],
  ['They enjoyed themselves.', false],
  ['He pressed the button.', false],
])('%s', (text, expected) => {
  expect(found(text)).toBe(expected);
});
