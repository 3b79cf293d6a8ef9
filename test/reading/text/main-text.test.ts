import { describe, expect, it } from 'vitest';
import { mainTextOf } from '../../../src/reading/text/main-text.ts';

const page =
  'Tarn Mills to cut 40 jobs\n\nTarn Observer\nHome | News | Sport\nBank axes 900\n\n' +
  'Tarn Mills to cut 40 jobs\n\nBy Nora Field\n\nThe mill will cut 40 jobs.\n\nRELATED\nGrocer sheds 70\n';

describe('mainTextOf', () => {
  it('keeps the headline and the article, and says what it left out', () => {
    const { title, sentences, dropped } = mainTextOf(page);
    expect(title && page.slice(title.start, title.end)).toBe('Tarn Mills to cut 40 jobs');
    expect(sentences.map((s) => [s.role, page.slice(s.start, s.end)])).toEqual([
      ['title', 'Tarn Mills to cut 40 jobs'],
      ['prose', 'The mill will cut 40 jobs.'],
    ]);
    expect(dropped.map((l) => page.slice(l.start, l.end))).toContain('Bank axes 900');
    expect(dropped).toHaveLength(7);
  });

  it.each([
    ['a first line that is a sentence', 'The mill will cut 40 jobs.\n\nIt opened in 1911.'],
    ['a lone line', 'Tarn Mills to cut 40 jobs'],
    ['a first line that runs on', 'Tarn Mills to cut 40 jobs\nin the weaving shed\n\nThe end'],
  ])('takes no headline from %s', (_, text) => {
    expect(mainTextOf(text).title).toBeNull();
  });
});
