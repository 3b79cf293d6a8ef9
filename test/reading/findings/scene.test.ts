import { expect, it } from 'vitest';
import { sceneFor } from './slips-of.ts';

const first = (text: string) => sceneFor(text).mentions[0]!;

it('gives every figure the worth of its last digit', () => {
  expect(first('It cut 14% of it.').step).toBeCloseTo(0.01, 9);
  expect(first('It rose 37.7% at last.').step).toBeCloseTo(0.001, 9);
  expect(first('It cost $61.3 million.').step).toBeCloseTo(100_000, 3);
  expect(first('It cut 1,300 jobs.').step).toBe(1);
  expect(first('It cut about 1,300 jobs.').step).toBe(100);
});

it('takes a comparison for what it is, not for a bound', () => {
  expect(sceneFor('It packed 8% fewer than the 10.0 million of 2024.').mentions[1]).toMatchObject({
    bound: 'exact',
    value: 1e7,
  });
  expect(sceneFor('That adds up to 48,300.').mentions[0]).toMatchObject({ bound: 'exact' });
  expect(sceneFor('Up to 300 jobs go.').mentions[0]).toMatchObject({ bound: 'at-most' });
});

it('knows how young an undated text is at least', () => {
  expect(sceneFor('A figure of 2024, told in May 2026.').year).toBe(2026);
});
