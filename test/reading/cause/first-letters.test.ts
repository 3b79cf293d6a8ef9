import { describe, expect, it } from 'vitest';
import { firstLetters } from '../../../src/reading/cause/first-letters.ts';

const starts = (pattern: RegExp): string[] => [...firstLetters(pattern)].sort();

describe('firstLetters', () => {
  it.each([
    [/cancelled/, ['can']],
    [/cut(?:s|ting)?|axed/, ['axe', 'cut']],
    [/(?<![\w])lo(?:st|ss of)\b/, ['los']],
    [/an? order/, ['a.', 'an.']],
    [/(?:the )?deal/, ['dea', 'the']],
    [/AI(?!\w)/i, ['ai']],
    [/sla\w+/, ['sla']],
    [/sl\w+/, ['sl*']],
    [/künst/, ['kün']],
    [/[nm]ein/, ['mei', 'nei']],
  ])('%s', (pattern, expected) => {
    expect(starts(pattern)).toEqual(expected);
  });

  it('says when anything may begin a match', () => {
    expect(starts(/\w+ jobs/)).toContain('*');
  });
});
