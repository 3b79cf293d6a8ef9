import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/reading/quantity/scan.ts';
import { short } from '../traps/look.ts';

const figures = (s: string): (string | number)[] => figuresOf(s, 0).map(short);
const words = (s: string): string[] => figuresOf(s, 0).map((f) => s.slice(f.start, f.end));

describe('figuresOf', () => {
  it.each([
    ['It will cut 450-600 jobs by 3 May 2026.', ['450-600']],
    ['It will cut up to 450 jobs, or about 12% of staff.', ['<=450', '~0.12']],
    ['One hundred eighty-seven (187) people go.', [187]],
    ['A third of its 9,000 staff go.', ['~0.3333333333333333', 9000]],
    ['9 out of 10 firms cut.', [0.9]],
    ['It cut 300+ jobs and tripled output.', ['>=300', 3]],
    ['Guidance is $38 to $42 million.', ['38000000-42000000']],
    ['Nothing to see here.', []],
  ])('%s', (sentence, expected) => {
    expect(figures(sentence)).toEqual(expected);
  });

  it('marks the figure and where its bounding words begin', () => {
    const sentence = 'It will cut up to 450 jobs.';
    expect(words(sentence)).toEqual(['450']);
    const [figure] = figuresOf(sentence, 1000);
    expect(figure).toMatchObject({ start: 1018, end: 1021, outer: 1012, high: 450, best: null, low: null });
  });

  it('says a restated figure once, with both its tellings', () => {
    expect(words('In all forty (40) people go.')).toEqual(['forty (40']);
    expect(figures('In all forty (41) people go.')).toEqual([40, 41]);
  });

  it('gives figures in order, apart, and inside the sentence', () => {
    const piece = fc.constantFrom(
      '40',
      ' to ',
      '60',
      '%',
      ' jobs',
      ', ',
      'up to ',
      'a third',
      '$',
      '1,200',
      ' million',
      'two',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const sentence = pieces.join('');
        const found = figuresOf(sentence, 7);
        for (const [i, f] of found.entries()) {
          expect(f.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 7);
          expect(f.outer).toBeLessThanOrEqual(f.start);
          expect(f.end).toBeLessThanOrEqual(7 + sentence.length);
          if (f.low !== null && f.high !== null) expect(f.low).toBeLessThanOrEqual(f.high);
          expect([f.low, f.best, f.high].some((n) => n !== null && Number.isFinite(n))).toBe(true);
        }
      }),
    );
  });
});
