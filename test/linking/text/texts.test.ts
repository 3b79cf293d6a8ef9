import { expect, it } from 'vitest';
import { fold, tokensOf } from '../../../src/linking/text/fold.ts';
import { oneEditApart } from '../../../src/linking/text/one-edit.ts';
import { softOverlap } from '../../../src/linking/text/overlap.ts';

it('folds marks, case, width and punctuation, and keeps other scripts', () => {
  expect(fold('  Renée’s  Café, S.A. ')).toBe('renees cafe s a');
  expect(fold('ＡＢＣ Straße')).toBe('abc strasse');
  expect(fold('捷豹路虎')).toBe('捷豹路虎');
  expect(fold('--')).toBe('');
  expect(tokensOf('')).toEqual([]);
});

it.each([
  ['kitten', 'sitten', true],
  ['kitten', 'kittn', true],
  ['kitten', 'kittten', true],
  ['kitten', 'iktten', true],
  ['kitten', 'kitten', false],
  ['kitten', 'sittin', false],
  ['ab', 'cd', false],
  ['a', '', true],
])('%s and %s are one edit apart: %s', (a, b, apart) => {
  expect(oneEditApart(a, b)).toBe(apart);
  expect(oneEditApart(b, a)).toBe(apart);
});

it('is the cosine of weighted words: 2 of 3 and 2 of 2 even words share 2 / sqrt(6)', () => {
  const even = (): number => 1;
  expect(softOverlap(['a1', 'b1', 'c1'], ['a1', 'b1'], even)).toBeCloseTo(2 / Math.sqrt(6), 12);
  expect(softOverlap(['x'], ['y'], even)).toBe(0);
  expect(softOverlap([], ['y'], even)).toBe(0);
});

it('lets a near spelling or an initial stand for a word, for less than the word itself', () => {
  const even = (): number => 1;
  const whole = softOverlap(['jordan', 'parker'], ['jordan', 'parker'], even);
  const near = softOverlap(['jordan', 'parker'], ['jordan', 'parkar'], even);
  const initial = softOverlap(['jordan', 'parker'], ['j', 'parker'], even);
  expect(whole).toBe(1);
  expect(near).toBeLessThan(whole);
  expect(initial).toBeLessThan(near);
  expect(initial).toBeGreaterThan(0.75);
});

it('weighs a rare word above a common one', () => {
  const rarity = (word: string): number => (word === 'the' ? 0.1 : 3);
  expect(softOverlap(['the', 'kestrel'], ['kestrel'], rarity)).toBeGreaterThan(0.99);
  expect(softOverlap(['the', 'kestrel'], ['the', 'heron'], rarity)).toBeLessThan(0.01);
});
