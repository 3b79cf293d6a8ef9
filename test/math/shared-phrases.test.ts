import { describe, expect, it } from 'vitest';
import { sharedPhrases, wordsOfText } from '../../src/math/shared-phrases.ts';

const common = new Set(['the', 'of', 'a', 'and', 'in']);
const text = (who: string, day: string, words: string) => ({ id: `${who}-${day}`, who, day, text: words });

describe('shared phrases', () => {
  it('are the longest that two speakers share, with onset and who was first', () => {
    const [only, ...rest] = sharedPhrases(
      [
        text('b', '2027-02-01', 'then wider spans of management everywhere'),
        text('a', '2027-01-01', 'here wider spans of management arrive'),
      ],
      { common },
    );
    expect(only).toEqual({
      phrase: 'wider spans of management',
      uses: [
        { who: 'a', day: '2027-01-01', id: 'a-2027-01-01' },
        { who: 'b', day: '2027-02-01', id: 'b-2027-02-01' },
      ],
      first: ['a'],
    });
    expect(rest).toEqual([]);
  });

  it('have nobody first on a tie, need two words that are not common, and are not shared by one speaker', () => {
    const tie = [
      text('a', '2027-01-01', 'flatter structure now one'),
      text('b', '2027-01-01', 'flatter structure now two'),
    ];
    expect(sharedPhrases(tie, { common })[0]!.first).toEqual(['a', 'b']);
    expect(sharedPhrases([tie[0]!, { ...tie[0]!, id: 'other' }], { common })).toEqual([]);
    const thin = [text('a', '2027-01-01', 'x the of y1'), text('b', '2027-01-02', 'x the of y2')];
    expect(sharedPhrases(thin, { common })).toEqual([]);
  });

  it('are not rare when a text of the background has them', () => {
    const two = [
      text('a', '2027-01-01', 'managers who code daily'),
      text('b', '2027-01-02', 'managers who code weekly'),
    ];
    expect(sharedPhrases(two, { common })).toHaveLength(1);
    expect(sharedPhrases(two, { common, background: ['Everywhere, managers who code.'] })).toEqual([]);
  });

  it('read words without case or punctuation, in any script', () => {
    expect(wordsOfText('AI-native Teams: “we’re” là, Größe')).toEqual([
      'ai',
      'native',
      'teams',
      'we’re',
      'là',
      'größe',
    ]);
  });
});
