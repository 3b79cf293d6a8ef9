import { describe, expect, it } from 'vitest';
import { digitHead, headsOf, signHead } from '../../../src/reading/scan/heads.ts';

const head = (word: string): number =>
  [0, 1, 2].reduce((sum, i) => sum * 32 + (i < word.length ? word.charCodeAt(i) - 96 : 0), 0);
const of = (...words: string[]): Set<number> => new Set(words.map(head));

describe('headsOf', () => {
  it('takes the first three letters of each alternative, and says that a match begins there', () => {
    expect(headsOf(/\b(?:layoffs?|job cuts?|AI)\b/i)).toEqual({ heads: of('lay', 'job', 'ai'), first: true });
  });

  it('sees through what may be left out', () => {
    expect(headsOf(/\b(?:very )?(?:big|small) cut/)?.heads).toEqual(of('ver', 'big', 'sma'));
  });

  it('takes a word within where the beginning says nothing', () => {
    expect(headsOf(/\w+ forecast/)).toEqual({ heads: of('for'), first: false });
    expect(headsOf(/^[^;]*\bbonus/)).toEqual({ heads: of('bon'), first: false });
  });

  it('knows digits and rare signs', () => {
    expect(headsOf(/\S ?%/)).toEqual({ heads: new Set([signHead('%'.charCodeAt(0))]), first: false });
    expect(headsOf(/\b\d+ [a-z]/)?.heads).toEqual(new Set([digitHead]));
  });

  it('says nothing of a pattern that may begin inside a word or match nothing', () => {
    for (const pattern of [/layoff|job/, /(?:cut)?/, /\w+/, /.*/, /(?!cut)/, /[^a]b/])
      expect(headsOf(pattern)).toBeNull();
  });
});
