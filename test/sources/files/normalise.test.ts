import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineNormaliser, normaliseLines } from '../../../src/sources/files/normalise.ts';

describe('normaliseLines', () => {
  it('changes line ends, the byte order mark and NUL, and nothing else', () => {
    expect(normaliseLines('\ufeffa\r\nb\rc\n\0d \t\u00a0')).toBe('a\nb\nc\nd \t\u00a0');
  });

  it('gives the same text however it is cut into pieces', () => {
    const piece = fc.string({ unit: fc.constantFrom('\r', '\n', 'a', '\0', '\ufeff') });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const lines = new LineNormaliser();
        const text = pieces.map((one) => lines.push(one)).join('') + lines.end();
        expect(text).toBe(normaliseLines(pieces.join('')));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
