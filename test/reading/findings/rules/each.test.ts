import { expect, it } from 'vitest';
import { kindsOf, slipsOf } from '../slips-of.ts';

it('recomputes what one of many comes to', () => {
  const text = 'Severance for the 384 employees comes to $19.2 million, or $65,000 a head.';
  expect(slipsOf(text)).toMatchObject([{ kind: 'arithmetic', recomputed: 50_000 }]);
  expect(kindsOf(text.replace('$65,000', '$50,000'))).toEqual([]);
});

it('recomputes what a year of several comes to', () => {
  expect(kindsOf('It will cost €126 million over three years, or €52 million a year.')).toEqual([
    'arithmetic',
  ]);
  expect(kindsOf('It will cost €126 million over three years, or €42 million a year.')).toEqual([]);
});

it('does not divide figures that have nothing to do with each other', () => {
  expect(kindsOf('The saving is €73 million a year and a ticket costs €40 a head; 300 people go.')).toEqual(
    [],
  );
});
