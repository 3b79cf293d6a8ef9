import { describe, expect, it } from 'vitest';
import { cuesAround } from '../../../src/reading/claim/cues.ts';
import { lexicon } from './places.ts';

/** The strongest cue round the underscore. */
function top(text: string): string | undefined {
  const [before, after] = text.split('_') as [string, string];
  return cuesAround(lexicon, before, after)[0]?.class;
}

describe('cuesAround', () => {
  it.each([
    ['It will cut _ by May', 'cut'],
    ['It will lay off _', 'cut'],
    ['It employs _', 'size'],
    ['It has a workforce of _', 'size'],
    ['_ were dismissed', 'gone'],
    ['_ will be laid off', 'gone'],
    ['It hired _', 'hire'],
    ['It will take on _', 'hire'],
    ['It rehired _', 'rehire'],
    ['It has taken _ back', 'rehire'],
    ['The cuts leave it with _', 'stay'],
    ['_ will remain', 'stay'],
    ['_ have accepted the offer', 'taken'],
    ['It offered buyouts to _', 'offer'],
  ])('%s', (text, expected) => {
    expect(top(text)).toBe(expected);
  });

  it('lets the nearer word decide', () => {
    expect(top('After it cut its sales desk it hired _')).toBe('hire');
    expect(top('After it hired a new chief it cut _')).toBe('cut');
  });

  it('has nothing to say without such a word', () => {
    expect(cuesAround(lexicon, 'The mill spins ', ' a day')).toEqual([]);
  });

  it('puts the strongest first and keeps the word that was seen', () => {
    const cues = cuesAround(lexicon, 'It employs many and will cut ', ' of them');
    expect(cues.map((c) => c.score)).toEqual(cues.map((c) => c.score).sort((a, b) => b - a));
    expect(cues[0]).toMatchObject({ class: 'cut', side: 'before', word: expect.stringContaining('cut') });
  });
});
