import { describe, expect, it } from 'vitest';
import { isPanel } from '../../../src/reading/claim/panel.ts';
import { placesIn } from './places.ts';

const panel = (sentence: string, around = {}): boolean => {
  const place = placesIn(sentence, around)[0]!;
  return isPanel(place, place.after);
};

describe('isPanel', () => {
  it.each([
    ['A survey found that 31% of owners expect cuts.', {}],
    ['Some 31% of executives say AI saves money.', {}],
    ['About 31% said so.', { crowd: 'finance chiefs' }],
    ['And 31% disagreed.', { previous: 'We asked 900 managers.' }],
    ['Another 31% of them expect none.', { said: ['survey-share'] }],
  ])('%s', (sentence, around) => {
    expect(panel(sentence, around)).toBe(true);
  });

  it.each([
    ['Tarn Mills will cut 31% of its workers.', {}],
    ['The survey came as it laid off 31% of employees.', {}],
    ['Gas makes up 31% of the cost.', {}],
    ['Sales rose 31% in May.', { crowd: 'finance chiefs' }],
  ])('no: %s', (sentence, around) => {
    expect(panel(sentence, around)).toBe(false);
  });
});
