import { describe, expect, it } from 'vitest';
import { encodeTexts, textAt } from '../../src/core/index.ts';

const texts = ['one', '', 'zwölf €', 'half \ud83d', 'x'.repeat(5000)];
const decoder = new TextDecoder();

describe('texts in bytes', () => {
  it('are each where their end says, a half pair mended', () => {
    const encoded = encodeTexts(texts.map((description) => ({ description })));
    expect(texts.map((_, i) => decoder.decode(textAt(encoded, i)))).toEqual(
      texts.map((text) => text.replace('\ud83d', '\ufffd')),
    );
  });

  it('are not written over by the next', () => {
    const first = encodeTexts([{ description: 'first' }]);
    encodeTexts([{ description: 'other' }]);
    expect(decoder.decode(first.bytes)).toBe('first');
  });
});
