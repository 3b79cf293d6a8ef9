import { describe, expect, it } from 'vitest';
import { weigh } from '../../../src/reading/employer/evidence.ts';
import { rawNames } from '../../../src/reading/employer/names.ts';
import { told } from './told.ts';

/** Which way the words around the first name of the text point. */
function points(text: string, name: string): string {
  const { view, sentences } = told(text);
  const raw = rawNames(view, sentences).find((n) => n.words.join(' ') === name)!;
  const weight = weigh(raw, view.slice(0, raw.start), view.slice(raw.end), raw.start === 0, false);
  const { company, person, other } = weight;
  return company > Math.max(person, other) ? 'company' : person > other ? 'person' : 'other';
}

describe('weigh', () => {
  it.each([
    ['Velden will cut 40 jobs.', 'Velden', 'company'],
    ['The insurer Velden is closing a hub.', 'Velden', 'company'],
    ["It is Velden's workforce that pays.", 'Velden', 'company'],
    ['Velden, the maker of looms, will close.', 'Velden', 'company'],
    ['It was said by chief executive Ada Lind on Monday.', 'Ada Lind', 'person'],
    ['It was Ada Lind, the chief executive, who wrote it.', 'Ada Lind', 'person'],
    ['The plant in Velden stays open.', 'Velden', 'other'],
    ['A Velden survey found little.', 'Velden', 'other'],
    ['It uses a chatbot called Velden.', 'Velden', 'other'],
  ])('%s: %s is a %s', (text, name, kind) => {
    expect(points(text, name)).toBe(kind);
  });
});
