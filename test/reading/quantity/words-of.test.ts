import { describe, expect, it } from 'vitest';
import { frenchNumbers } from '../../../src/reading/quantity/words-french.ts';
import { germanNumbers } from '../../../src/reading/quantity/words-german.ts';
import { italianNumbers } from '../../../src/reading/quantity/words-italian.ts';
import { portugueseNumbers } from '../../../src/reading/quantity/words-portuguese.ts';
import { spanishNumbers } from '../../../src/reading/quantity/words-spanish.ts';

const cases = [
  [
    'German',
    germanNumbers,
    {
      zweitausend: 2000,
      eintausendzweihundert: 1200,
      dreihundertfünfundzwanzig: 325,
      einundzwanzig: 21,
      zwölf: 12,
      hunderttausend: 100000,
      'ein Dutzend': 12,
    },
  ],
  [
    'French',
    frenchNumbers,
    {
      'deux mille': 2000,
      'mille deux cents': 1200,
      'quatre-vingt-dix': 90,
      'soixante-quinze': 75,
      'vingt et un': 21,
      'trois cent vingt': 320,
      'une centaine': 100,
    },
  ],
  [
    'Spanish',
    spanishNumbers,
    {
      'dos mil': 2000,
      'mil doscientos': 1200,
      'ciento veinte': 120,
      'doscientos cuarenta y cinco': 245,
      veintidós: 22,
      'una docena': 12,
      'quince mil': 15000,
    },
  ],
  [
    'Italian',
    italianNumbers,
    {
      duemila: 2000,
      milleduecento: 1200,
      centocinquanta: 150,
      trecentoventi: 320,
      ventotto: 28,
      ventuno: 21,
      'un centinaio': 100,
    },
  ],
  [
    'Portuguese',
    portugueseNumbers,
    {
      'dois mil': 2000,
      'mil e duzentos': 1200,
      'cento e vinte': 120,
      'duzentos e quarenta e cinco': 245,
      'uma dúzia': 12,
      'quinze mil': 15000,
    },
  ],
] as const;

describe('numbers in words', () => {
  for (const [name, numbers, values] of cases) {
    const run = new RegExp(`^(?:${numbers.run})$`, 'iu');
    it.each(Object.entries(values))(`${name}: %s`, (words, value) => {
      expect(run.test(words)).toBe(true);
      expect(numbers.valueOf(words)).toBe(value);
    });

    it(`${name}: a word that is no number has no value`, () => {
      expect(run.test('ministerium')).toBe(false);
      expect(numbers.valueOf('xylofon')).toBeNull();
    });
  }

  it('an article alone is no number', () => {
    for (const [numbers, article] of [
      [germanNumbers, 'eine'],
      [frenchNumbers, 'une'],
      [spanishNumbers, 'una'],
      [italianNumbers, 'una'],
      [portugueseNumbers, 'uma'],
    ] as const)
      expect(new RegExp(`^(?:${numbers.run})$`, 'iu').test(article)).toBe(false);
  });
});
