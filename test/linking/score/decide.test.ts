import { expect, it } from 'vitest';
import { prepareColumn } from '../../../src/linking/fields/column.ts';
import { compete, eachOnce } from '../../../src/linking/score/compete.ts';
import { decide } from '../../../src/linking/score/decide.ts';
import { rarityBonus } from '../../../src/linking/score/rarity.ts';

it('answers what costs least: with costs 1, 1 and 0.2, look between 0.2 and 0.8', () => {
  expect(['different', 'look', 'look', 'look', 'same']).toEqual(
    [0.19, 0.2, 0.5, 0.79, 0.81].map((chance) => decide(chance)),
  );
});

it('asks for more where a false "same" costs more', () => {
  expect(decide(0.9, { falseSame: 10, falseDifferent: 1, look: 0.5 })).toBe('look');
  expect(decide(0.96, { falseSame: 10, falseDifferent: 1, look: 0.5 })).toBe('same');
});

it('lets pairs of one row compete: two equal partners leave no more than a half to either', () => {
  const pairs = { a: Int32Array.from([0, 0, 1]), b: Int32Array.from([0, 1, 2]) };
  const chances = compete(pairs, Float64Array.from([0.999, 0.999, 0.999]));
  expect(chances[0]).toBeCloseTo(999 / 1999, 9);
  expect(chances[2]).toBeCloseTo(0.999, 9);
});

it('sees from the matches whether a table repeats itself', () => {
  const once = { a: Int32Array.from([0, 1, 2]), b: Int32Array.from([0, 1, 2]) };
  const often = { a: Int32Array.from([0, 0, 1, 1]), b: Int32Array.from([0, 1, 2, 3]) };
  expect(eachOnce(once, Float64Array.from([0.9, 0.9, 0.9]))).toBe(true);
  expect(eachOnce(often, Float64Array.from([0.9, 0.9, 0.9, 0.9]))).toBe(false);
});

it('gives a rare value more than a common one: ln(average / own frequency)', () => {
  const column = prepareColumn('n', 'name', ['smith', 'smith', 'smith', 'quill']);
  const [smith, quill] = rarityBonus(column);
  expect(smith).toBeCloseTo(Math.log((9 / 16 + 1 / 16) / (3 / 4)), 12);
  expect(quill).toBeCloseTo(Math.log((9 / 16 + 1 / 16) / (1 / 4)), 12);
});
