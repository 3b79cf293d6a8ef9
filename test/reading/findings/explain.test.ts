import { expect, it } from 'vitest';
import { explains, explainsWith, roundsTo } from '../../../src/reading/findings/explain.ts';
import { sceneFor } from './slips-of.ts';

const of = (text: string) => sceneFor(text).mentions;

it('finds the figures that a total is the sum of', () => {
  const [total, ...rest] = of('It counts 791 jobs: 412, 203, 176 and 55.');
  expect(explains(total!, rest)?.map((m) => m.value)).toEqual([412, 203, 176]);
  expect(explains(total!, rest.slice(1))).toBeNull();
});

it('completes the figures beside a total with one or two from afar', () => {
  const [total, vacancies, ...rest] = of('It counts 1,430 jobs: 140, 96, 1,290 and 55.');
  expect(explainsWith(total!, [vacancies!], rest)?.map((m) => m.value)).toEqual([1290, 140]);
});

it('knows a sum that was rounded', () => {
  const [total] = of('It counts 23,000 jobs.');
  expect(roundsTo(22_750, total!)).toBe(true);
  expect(roundsTo(22_400, total!)).toBe(false);
});
