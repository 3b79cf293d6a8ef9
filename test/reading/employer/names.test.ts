import { describe, expect, it } from 'vitest';
import { rawNames } from '../../../src/reading/employer/names.ts';
import { told } from './told.ts';

function names(text: string): string[] {
  const { view, sentences } = told(text);
  return rawNames(view, sentences).map((n) => view.slice(n.start, n.end));
}

describe('rawNames', () => {
  it.each([
    ['They work at Tarn Mills.', ['Tarn Mills']],
    ['It sold Lund & Sons to Castell AG.', ['Lund & Sons', 'Castell AG']],
    ["It is Tarn's mill.", ['Tarn']],
    ['They left the University of Lund.', ['University of Lund']],
    ['They left Banco del Norte.', ['Banco del Norte']],
    ['They use eBay and Quill.ai now.', ['eBay', 'Quill.ai']],
    ['They left on Monday in March.', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('drops the first word of a sentence from a name that is known without it', () => {
    expect(names('Perhaps Brackley will close. Nobody asked Brackley.')).toEqual(['Brackley', 'Brackley']);
  });

  it('says what opens a sentence, where any word is capitalised', () => {
    const { view, sentences } = told('Tarn closes. So does Lund.');
    expect(rawNames(view, sentences).map((n) => [n.words.join(' '), n.first])).toEqual([
      ['Tarn', true],
      ['Lund', false],
    ]);
  });
});
