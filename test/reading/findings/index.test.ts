import { expect, it } from 'vitest';
import { findSlips } from '../../../src/reading/findings/index.ts';
import { inputOf, slipsOf } from './slips-of.ts';

const slip = 'Kestrel is letting 1,300 of its 8,700 employees go, or 20% of the company.';

it('tells one slip once, in the order of the text, and the same way every time', () => {
  const text = `${slip} Revenue was $212 million, compared with $187 million a year earlier, an increase of 18%.`;
  const found = slipsOf(text);
  expect(found.map((f) => f.kind)).toEqual(['arithmetic', 'arithmetic']);
  expect(found[0]!.message).toContain('1,300 of 8,700');
  expect(slipsOf(text)).toEqual(found);
});

it('finds nothing in nothing', () => {
  expect(slipsOf('')).toEqual([]);
  expect(slipsOf('No figure, no quotation.')).toEqual([]);
});

it('finds in a long text what it finds in a short one', () => {
  const filler = 'The plant in the valley has been quiet for some years now. ';
  const text = `${filler.repeat(500)}\n\n${slip}\n\n${filler.repeat(500)}`;
  expect(findSlips(inputOf(text)).map((f) => f.kind)).toEqual(['arithmetic']);
});
