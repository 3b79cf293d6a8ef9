import { describe, expect, it } from 'vitest';
import { codeOf, digit, partOf } from '../../../src/reading/scan/syntax.ts';

describe('codeOf', () => {
  it('counts letters without regard to case, digits as one, all else as none', () => {
    expect([...'aZ7 é_'].map((char) => codeOf(char.charCodeAt(0)))).toEqual([1, 26, digit, 0, 0, 0]);
  });
});

describe('partOf', () => {
  it('takes choices, repeats and edges apart', () => {
    expect(partOf(/\ba{2,3}|$/)).toMatchObject({
      is: 'choice',
      parts: [
        {
          is: 'sequence',
          parts: [{ is: 'edge' }, { is: 'repeat', least: 2, most: 3, part: { is: 'char', codes: [1] } }],
        },
        { is: 'sequence', parts: [{ is: 'end' }] },
      ],
    });
  });

  it('knows which classes hold every letter', () => {
    const covers = (pattern: RegExp): unknown =>
      (partOf(pattern) as unknown as { parts: { covers: unknown }[] }).parts[0]!.covers;
    expect([/[\p{L}\p{N}]/u, /[\p{L}'-]/u, /[\w-]/, /[^,]/, /[a-z]/].map(covers)).toEqual([
      'words',
      'letters',
      'words',
      null,
      null,
    ]);
  });

  it('reads looks behind and ahead, denied or not', () => {
    expect(partOf(/(?<!a)(?=b)/)).toMatchObject({
      parts: [
        { is: 'look', ahead: false, denied: true },
        { is: 'look', ahead: true, denied: false },
      ],
    });
  });
});
