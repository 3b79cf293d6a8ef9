import { expect, it } from 'vitest';
import { changesOf, partsOfBases } from '../../../src/reading/findings/pairs.ts';
import { sceneFor } from './slips-of.ts';

const parts = (text: string): number[][] =>
  partsOfBases(sceneFor(text)).map((p) => [p.part.value, p.base.value]);
const changes = (text: string): number[][] =>
  changesOf(sceneFor(text)).map((c) => [c.old.value, c.now.value]);

it('joins a part and its base as the text does', () => {
  expect(parts('It lets 1,300 of its 8,700 staff go.')).toEqual([[1300, 8700]]);
  expect(parts('It counted 72,700 cuts, of which 18,900 named AI.')).toEqual([[18_900, 72_700]]);
  expect(parts('It counted 72,700 cuts. For 18,900 of them AI was named.')).toEqual([[18_900, 72_700]]);
  expect(parts('It cut 300 jobs and opened 40 shops.')).toEqual([]);
});

it('tells which of two figures is the older', () => {
  expect(changes('Staff went from 8,700 to 7,400.')).toEqual([[8700, 7400]]);
  expect(changes('Staff is at 7,400, down from 8,700.')).toEqual([[8700, 7400]]);
  expect(changes('It takes on 320 trainees, compared with 640 a year ago.')).toEqual([[640, 320]]);
  expect(changes('It employs 320 people and 640 robots.')).toEqual([]);
});
