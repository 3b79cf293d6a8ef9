import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../src/reading/text/view.ts';

describe('viewOf', () => {
  it.each([
    ['1\u00a0200 jobs', '1 200 jobs'],
    ['1\u202f200 postes', '1 200 postes'],
    ['“our staff”', '"our staff"'],
    ['Tarn’s', "Tarn's"],
    ['«personal»', '"personal"'],
    ['10–15%', '10-15%'],
    ['−4%', '-4%'],
    ['３００人', '300人'],
    ['２５％', '25%'],
    ['１，２００', '1,200'],
  ])('%s', (text, plain) => {
    expect(viewOf(text)).toBe(plain);
  });

  it('leaves letters, line breaks and the long dash alone', () => {
    expect(viewOf('Ørsted — 300\nÉtat')).toBe('Ørsted — 300\nÉtat');
  });

  it('keeps every offset, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const view = viewOf(text);
        expect(view).toHaveLength(text.length);
        expect(viewOf(view)).toBe(view);
      }),
    );
  });
});
