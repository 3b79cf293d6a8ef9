import { describe, expect, it } from 'vitest';
import { tongueCodes, tongueOf } from '../../../src/reading/language/tongue.ts';
import { french } from '../../../src/reading/lexicon/french.ts';
import { german } from '../../../src/reading/lexicon/german.ts';
import { italian } from '../../../src/reading/lexicon/italian.ts';
import { portuguese } from '../../../src/reading/lexicon/portuguese.ts';
import { spanish } from '../../../src/reading/lexicon/spanish.ts';

const cuts: Record<string, readonly string[]> = {
  de: [
    'baut 300 Stellen ab',
    'streicht',
    'entlässt',
    'wegfallen',
    'gekündigt',
    'trennt sich von',
    'gehen müssen',
  ],
  fr: ['supprimera', 'se séparer de', 'licencié', 'supprimons', 'réduit', 'remerciés'],
  es: ['recortará', 'despidió', 'despidieron', 'prescindir', 'eliminaremos', 'suprimidos'],
  it: ['taglierà', 'licenziati', 'usciranno', 'ridurre', 'mandare a casa'],
  pt: ['demitiu', 'despedir', 'cortaremos', 'dispensou', 'desligados'],
};

describe('the lexicons beside English', () => {
  it('are five, and each has words in every field', () => {
    const sources = [german, french, spanish, italian, portuguese];
    expect(sources.map((s) => s.code).sort()).toEqual([...tongueCodes].sort());
    for (const source of sources)
      for (const [field, words] of Object.entries(source))
        expect([source.code, field, words]).not.toContain('');
  });

  it('capture no group, so that they can be joined', () => {
    for (const code of tongueCodes)
      for (const test of Object.values(tongueOf(code)!.lex))
        expect(new RegExp(`${test.source}|`, test.flags).exec('')).toHaveLength(1);
  });

  for (const [code, forms] of Object.entries(cuts))
    it.each(forms)(`${code}: %s`, (form) => {
      expect(tongueOf(code)!.lex.cutVerb.test(form)).toBe(true);
    });

  it('do not take a neighbour for a cut: "baut ... auf" builds', () => {
    expect(tongueOf('de')!.lex.cutVerb.test('baut 110 Arbeitsplätze in Wetzlar auf')).toBe(false);
    expect(tongueOf('de')!.lex.hireVerb.test('baut 110 Arbeitsplätze in Wetzlar auf')).toBe(true);
  });

  it('are compiled once', () => {
    expect(tongueOf('it')).toBe(tongueOf('it'));
    expect(tongueOf('nl')).toBeNull();
  });
});
