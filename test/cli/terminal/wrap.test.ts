import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../../src/cli/terminal/width.ts';
import { wrap, wrapIndented } from '../../../src/cli/terminal/wrap.ts';

describe('wrap', () => {
  it('breaks at spaces', () => {
    expect(wrap('the jobs are announced, not gone', 12)).toEqual(['the jobs are', 'announced,', 'not gone']);
  });

  it('keeps the line breaks it was given', () => {
    expect(wrap('one\n\ntwo', 20)).toEqual(['one', '', 'two']);
  });

  it('never passes the width and never loses a letter', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '日', 'é', '\n') });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (given, columns) => {
        const lines = wrap(given, columns);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replace(/\s/g, '')).toBe(given.replace(/\s/g, ''));
      }),
    );
  });

  it('sets in the following lines under the first one’s mark', () => {
    expect(wrapIndented('a list item of words', 12, '  ', '- ')).toBe('- a list\n  item of\n  words');
  });
});
