import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WindowCutter } from '../../../src/sources/files/windows.ts';

function windowsOf(pieces: readonly string[], length: number) {
  const cutter = new WindowCutter(length);
  return [...pieces.flatMap((piece) => [...cutter.push(piece)]), ...cutter.end()];
}

describe('WindowCutter', () => {
  it('leaves out nothing, repeats nothing, and knows where each window stands', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '. ', '😀'), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const windows = windowsOf(pieces, 20);
        expect(windows.map((window) => window.text).join('')).toBe(text);
        for (const { start, text: part } of windows) {
          expect(text.slice(start, start + part.length)).toBe(part);
          expect(part.length).toBeLessThanOrEqual(20);
          expect(part).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/);
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('cuts after a paragraph where there is one, else after a line', () => {
    const [first] = windowsOf(['One sentence. Two.\n\nThird one.\nFourth and more'], 32);
    expect(first?.text).toBe('One sentence. Two.\n\n');
    expect(windowsOf(['aaaaaaaaaaaa\nbbbbbbbbbbbbbbbbbb'], 20)[0]?.text).toBe('aaaaaaaaaaaa\n');
  });

  it('gives an empty text one empty window', () => {
    expect(windowsOf([''], 20)).toEqual([{ start: 0, text: '' }]);
  });
});
