import { describe, expect, it } from 'vitest';
import { indexTitles, rankConcepts } from '../../../src/postings/titles/title-index.ts';
import { titleWords } from '../../../src/postings/titles/title-words.ts';

describe('the words of a title', () => {
  it.each([
    ['Sr. SWE (m/f/d)', 'senior software engineer'],
    ['URGENT: Front-End Devs wanted!', 'frontend developer'],
    ['QA Engineer – R&D', 'quality assurance engineer research development'],
    ['Business Analysts', 'business analyst'],
    ['C++ Developer 2', 'c++ developer'],
    ['Kitchen Assistant (Male Only)', 'kitchen assistant'],
  ])('%s', (title, words) => {
    expect(titleWords(title).join(' ')).toBe(words);
  });
});

describe('concepts that a title may name', () => {
  const index = indexTitles([
    { title: 'software developer', concept: 'c:software', weight: 1 },
    { title: 'web developer', concept: 'c:web', weight: 1 },
    { title: 'ship pilot', concept: 'c:pilot', weight: 1 },
    { title: 'Java developer', concept: 'c:software', weight: 1 },
    { title: 'nurse', concept: 'c:nurse', weight: 1 },
  ]);
  const best = (title: string): string | undefined => rankConcepts(index, title)[0]?.concept;

  it('take the nearest known titles together, and say which is nearest', () => {
    expect(best('Senior Java Devs')).toBe('c:software');
    expect(best('WebDeveloper')).toBe('c:web');
    expect(rankConcepts(index, 'pilot of ships')[0]).toMatchObject({
      concept: 'c:pilot',
      nearest: 2,
    });
    expect(rankConcepts(index, 'Ship Pilot')[0]?.likeness).toBeCloseTo(1, 6);
  });

  it('are none for a title that shares nothing with any', () => {
    expect(rankConcepts(index, 'Xylograph')).toEqual([]);
    expect(rankConcepts(index, '!!!')).toEqual([]);
  });

  it('do not depend on how often a concept is named when a title is its own', () => {
    expect(best('nurse')).toBe('c:nurse');
  });
});
