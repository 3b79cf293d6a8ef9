import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/reading/cause/lexicon.ts';
import { words } from '../../../src/reading/cause/pattern.ts';

const patterns = [words('cut(?:s|ting)?', 'lay-?offs?'), words('(?:weak|slow) \\w+'), words('à cause', 'KI')];
const lexicon = new Lexicon(patterns);

describe('Lexicon', () => {
  it('finds what its patterns find, and says which', () => {
    const text = 'Cutting jobs: weak sales, layoffs, à cause de KI.';
    expect(lexicon.search(text).map(({ pattern, start, end }) => [pattern, text.slice(start, end)])).toEqual([
      [0, 'Cutting'],
      [1, 'weak sales'],
      [0, 'layoffs'],
      [2, 'à cause'],
      [2, 'KI'],
    ]);
  });

  it('can keep the first of each pattern', () => {
    expect(lexicon.search('cut, cuts, slow day, cutting', true)).toHaveLength(2);
  });

  it('never misses a match that a plain search finds', () => {
    const piece = fc.constantFrom(
      'cut',
      'cuts',
      'Lay-offs',
      'weak',
      'slow',
      ' ',
      ', ',
      'demand',
      'à cause',
      'KI',
      'é',
      '-',
      '7',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const found = new Set(lexicon.search(text, true).map((hit) => hit.pattern));
        for (const [i, pattern] of patterns.entries()) expect(found.has(i)).toBe(pattern.test(text));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
