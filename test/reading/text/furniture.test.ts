import { describe, expect, it } from 'vitest';
import { furnitureOf } from '../../../src/reading/text/furniture.ts';
import { linesOf } from '../../../src/reading/text/lines.ts';

/** The lines that are dropped. */
function dropped(text: string): string[] {
  const lines = linesOf(text);
  const drop = furnitureOf(text, lines);
  return lines.filter((_, i) => drop[i]).map((l) => text.slice(l.start, l.end));
}

describe('furnitureOf', () => {
  it.each([
    'Home | News | Business | Sport',
    'Skip to main content',
    'Accept all cookies',
    'Subscribe for £3 a month',
    'By Nora Field',
    'Words: Ines Palma',
    'Photograph: Harbour Press',
    '© 2026 Tarn Observer',
    '12 comments',
    'Advertisement',
    'Share this article',
    'Sign up to our newsletter',
  ])('drops: %s', (line) => {
    expect(dropped(`${line}\n\nTarn Mills will cut 40 jobs.`)).toEqual([line]);
  });

  it.each([
    'Tarn Mills will cut 40 jobs.',
    'Obolus | Lagos | 300 jobs | 18%',
    'By the end of May, 40 people will have left the mill.',
    'Employer: Tarn Mills',
    'The home was sold.',
    'Sharing the news, Nora Field said that 40 people would go.',
  ])('keeps: %s', (line) => {
    expect(dropped(`${line}\n\nMore to say about it here.`)).toEqual([]);
  });

  it('drops a list of other stories to the end of its block', () => {
    const page =
      'Tarn Mills will cut 40 jobs.\n\nRELATED STORIES\nBank axes 900\nGrocer sheds 70\n\nIt opened in 1911.';
    expect(dropped(page)).toEqual(['RELATED STORIES', 'Bank axes 900', 'Grocer sheds 70']);
  });

  it('drops a list that stands a blank line under its heading', () => {
    const page =
      'Tarn Mills will cut 40 jobs.\n\nMost read\n\n- Bank axes 900\n- Grocer sheds 70\n\nIt opened in 1911.';
    expect(dropped(page)).toEqual(['Most read', '- Bank axes 900', '- Grocer sheds 70']);
  });
});
