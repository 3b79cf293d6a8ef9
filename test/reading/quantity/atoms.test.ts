import { describe, expect, it } from 'vitest';
import { atomsOf } from '../../../src/reading/quantity/atoms.ts';

const told = (sentence: string): unknown[] => atomsOf(sentence, 0).map((a) => [a.kind, a.value, a.unit]);

describe('atomsOf', () => {
  it.each([
    ['It cut 1,200 jobs.', [['count', 1200, null]]],
    ['It cut forty jobs.', [['count', 40, null]]],
    ['It cut 12 percent.', [['percent', 0.12, null]]],
    ['It cut 7.5% of them.', [['percent', 0.075, null]]],
    ['Es kürzt 6,5 Prozent.', [['percent', 0.065, null]]],
    ['It rose 3 percentage points.', [['points', 0.03, null]]],
    ['It fell 50 basis points.', [['points', 0.005, null]]],
    ['It spent $4.8bn.', [['money', 4.8e9, 'USD']]],
    ['It spent €1.25 million.', [['money', 1.25e6, 'EUR']]],
    ['It spent €1.250.', [['money', 1250, 'EUR']]],
    ['It spent 30 million euros.', [['money', 3e7, 'EUR']]],
    ['It costs 90 pence.', [['money', 0.9, 'GBP']]],
    ['It pays six weeks.', [['duration', 6, 'weeks']]],
    ['It pays one month of wages.', [['duration', 1, 'months']]],
    ['It lost ¥1.2兆.', [['money', 1.2e12, 'JPY']]],
    ['It lists 3万5000 jobs.', [['count', 35000, null]]],
  ])('%s', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected);
  });

  it.each(['The B2B unit', 'an A380 hangar', 'in the 1990s', 'a 4x4 plant', 'COVID19 rules'])(
    'no number: %s',
    (sentence) => {
      expect(told(sentence)).toEqual([]);
    },
  );

  it('says where, and whether it is a word, scaled or open above', () => {
    const [atom] = atomsOf('About 300+ go', 100);
    expect(atom).toMatchObject({ start: 106, end: 110, plus: true, word: false, scaled: false });
    expect(atomsOf('two million', 0)[0]).toMatchObject({ word: true, value: 2e6, start: 0, end: 11 });
    expect(atomsOf('2 million', 0)[0]).toMatchObject({ word: false, scaled: true });
  });
});
