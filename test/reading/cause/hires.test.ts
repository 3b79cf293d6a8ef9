import { expect, it } from 'vitest';
import { goesOnToSayWhy, purposeOfHire } from '../../../src/reading/cause/hires.ts';

it.each([
  'takes on 55 for a second line',
  'wants 900 pickers for the Christmas peak',
  'will build its second factory there and recruit 300',
  'is hiring 40 welders to meet rising orders',
])('finds what a hire is for: %s', (text) => {
  expect(purposeOfHire(text)?.label).toBe('growth');
});

it.each(['takes on 55 people', 'will hire 20 analysts by March', 'is recruiting in Leeds'])(
  'finds no purpose in: %s',
  (text) => {
    expect(purposeOfHire(text)).toBeNull();
  },
);

it('hears the next sentence say why', () => {
  expect(goesOnToSayWhy('It thanked copper prices.')).toBe(true);
  expect(goesOnToSayWhy('It has offices in Rome.')).toBe(false);
});
