import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/reading/text/lines.ts';

const text = '  Tarn cuts 40\n\n\nFirst line. \nSecond line.\n \t\nLast';

describe('linesOf', () => {
  const lines = linesOf(text);

  it('trims each line and keeps its offsets', () => {
    expect(lines.map((l) => text.slice(l.start, l.end))).toEqual([
      'Tarn cuts 40',
      'First line.',
      'Second line.',
      'Last',
    ]);
  });

  it('parts blocks at blank lines, however many', () => {
    expect(lines.map((l) => l.block)).toEqual([0, 1, 1, 2]);
  });

  it('says what stands alone', () => {
    expect(lines.map((l) => [l.blankBefore, l.blankAfter])).toEqual([
      [true, true],
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(linesOf('')).toEqual([]);
    expect(linesOf(' \n\t\n')).toEqual([]);
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '1', ' ', '\n', '\t', '.') }), (any) => {
        const found = linesOf(any).map((l) => any.slice(l.start, l.end));
        expect(found.join('').replace(/\s/g, '')).toBe(any.replace(/\s/g, ''));
        expect(found.every((l) => l === l.trim() && l !== '')).toBe(true);
      }),
    );
  });
});
