import { expect, it } from 'vitest';
import { findProducts } from '../../../src/reading/cause/products.ts';

it.each([
  ['work that the company’s Polyglot tool does', ['Polyglot']],
  ['Vera, our assistant, answers', ['Vera']],
  ['a model called Atlas', ['Atlas']],
  ['because ClaimFlow reads the files', ['ClaimFlow']],
  ['Orlanda, the software maker', []],
  ['its software is old', []],
])('%s', (text, expected) => {
  expect(findProducts(text, ['Orlanda'])).toEqual(expected);
});
