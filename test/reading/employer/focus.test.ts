import { describe, expect, it } from 'vitest';
import { focusOf } from '../../../src/reading/employer/focus.ts';
import { told } from './told.ts';

/** Whose each number of the text is. */
function owners(text: string, own = false): string[] {
  const { view, sentences, cast } = told(text);
  const focus = focusOf(view, sentences, cast, own);
  return [...view.matchAll(/\d+/g)].map(({ index }) => {
    const i = sentences.findIndex((s) => s.start <= index && index < s.end);
    return cast.employers[focus.at(i, index)]?.name ?? 'nobody';
  });
}

describe('focusOf', () => {
  it.each([
    ['Velden will cut 40 jobs. It employs 900 people.', ['Velden', 'Velden']],
    ['Velden will cut 40 jobs. Castell will cut 30 jobs. It employs 700.', ['Velden', 'Castell', 'Castell']],
    ['Velden will cut 40 jobs and Castell will cut 30 jobs.', ['Velden', 'Castell']],
    ['Velden will cut 40 jobs.\n\nThat follows 30 job cuts at Castell.', ['Velden', 'Castell']],
    ['Unlike Castell, Velden will cut 40 jobs. Castell is hiring.', ['Velden']],
  ])('%s', (text, expected) => {
    expect(owners(text)).toEqual(expected);
  });

  it('comes back to whom the text is about with a new paragraph', () => {
    const text =
      'Velden to cut 40 jobs\n\nVelden will go on. Castell will cut 30 jobs.\n\nIt will keep 900 people.';
    expect(owners(text)).toEqual(['Velden', 'Castell', 'Velden']);
  });

  it('gives "we" in quotes to the employer of the speaker', () => {
    const text =
      'At Velden "we will cut 30 jobs," said Ada Lind, chief executive of Castell. Castell announced it.';
    expect(owners(text)).toEqual(['Castell']);
  });

  it('knows what each sentence names, and who is in sight when nobody is', () => {
    const { view, sentences, cast } = told('Velden will cut 40 jobs. It is sad.');
    const focus = focusOf(view, sentences, cast);
    expect(focus.names(0, 0)).toBe(true);
    expect(focus.names(1, 0)).toBe(false);
    expect(focus).toMatchObject({ main: 0, several: false });
    expect(owners('The mill will cut 40 jobs.')).toEqual(['nobody']);
  });
});
