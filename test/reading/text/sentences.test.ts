import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/reading/text/lines.ts';
import { sentencesOf } from '../../../src/reading/text/sentences.ts';
import type { Sentence } from '../../../src/reading/types.ts';

function sentences(text: string): readonly Sentence[] {
  const lines = linesOf(text);
  return sentencesOf(
    text,
    lines,
    lines.map(() => false),
    null,
  );
}
const cut = (text: string): string[] => sentences(text).map((s) => text.slice(s.start, s.end));

describe('sentencesOf', () => {
  it.each([
    ['Forty go. Ten stay.', ['Forty go.', 'Ten stay.']],
    ['Will it close? No! It will not.', ['Will it close?', 'No!', 'It will not.']],
    ['"Forty go." Ten stay.', ['"Forty go."', 'Ten stay.']],
    ['Mr. Penrose told Tarn Inc. It closes.', ['Mr. Penrose told Tarn Inc. It closes.']],
    ['It costs Rs. 310 crore.', ['It costs Rs. 310 crore.']],
    ['It cut 4.5 percent. Sales rose.', ['It cut 4.5 percent.', 'Sales rose.']],
    ['It leaves the U.S. The mill stays.', ['It leaves the U.S.', 'The mill stays.']],
    ['The U.S. Navy buys it.', ['The U.S. Navy buys it.']],
    ['J. Rooke said so.', ['J. Rooke said so.']],
    ['Forty go.\nTen stay', ['Forty go.', 'Ten stay']],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('gives headings, list items and prose their roles, without the bullet', () => {
    const text = 'Outlook\n\nIt will cut:\n- 40 weavers\n- 10 dyers\n\nThat is all.';
    expect(sentences(text).map((s) => [s.role, text.slice(s.start, s.end)])).toEqual([
      ['heading', 'Outlook'],
      ['prose', 'It will cut:'],
      ['item', '40 weavers'],
      ['item', '10 dyers'],
      ['prose', 'That is all.'],
    ]);
  });

  it('keeps order and loses no word but bullets', () => {
    const part = fc.constantFrom('Forty go. ', 'Mr. ', 'U.S. ', '4.5', '!', '\n', 'a', ' ', '"');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const found = sentences(text);
        for (const [i, s] of found.entries()) expect(s.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
        expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
