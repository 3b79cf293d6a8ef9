import { expect, it } from 'vitest';
import { isSmallPart, unrecognised } from '../../../src/engine/career/recognised.ts';

it('tells the words that were not recognised, without rungs and small words', () => {
  expect(unrecognised('Senior Banana Engineer', 'engineer')).toEqual(['banana']);
  expect(unrecognised('QA engineer', 'quality assurance engineer')).toEqual([]);
  expect(unrecognised('Director of Nursing', 'nursing')).toEqual(['director']);
});

it('takes one word of three for too little, and two words for enough', () => {
  const small = (title: string, because: string): boolean =>
    isSmallPart(because, unrecognised(title, because));
  expect(small('Chief Happiness Wizard', 'chief')).toBe(true);
  expect(small("journalist's assistant to the editor-in-chief", 'chief')).toBe(true);
  expect(small('Banana engineer', 'engineer')).toBe(false);
  expect(small('Software engineer, payments platform', 'software engineer')).toBe(false);
});
