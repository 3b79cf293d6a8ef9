import { describe, expect, it } from 'vitest';
import { nounAfter } from '../../../src/reading/claim/noun.ts';
import { lexicon } from './places.ts';

describe('nounAfter', () => {
  it.each([
    [' jobs by May', 'job', 'jobs by'],
    [' people go', 'job', 'people'],
    [' customer service jobs', 'job', 'jobs'],
    [' agency map annotators', 'contractor', 'annotators'],
    [' weavers and dyers leave', 'job', 'weavers'],
    [' redundancies', 'act', 'redundancies'],
    [' lay-offs', 'act', 'lay-offs'],
    [' vacancies', 'opening', 'vacancies'],
    [' contractors', 'contractor', 'contractors'],
    [' freelancers', 'contractor', 'freelancers'],
  ])('%s', (after, kind, word) => {
    const noun = nounAfter(after, lexicon);
    expect(noun.kind).toBe(kind);
    expect(noun.word.startsWith(word.split(' ')[0]!)).toBe(true);
  });

  it.each([' customers left', ' shops', ' tickets a day', ' shareholders', ' machines'])(
    'something else: %s',
    (after) => {
      expect(nounAfter(after, lexicon).kind).toBe('other');
    },
  );

  it.each(['.', ' of them', ' will go', ' (40)', ' in May'])('nothing named: %s', (after) => {
    expect(nounAfter(after, lexicon)).toEqual({ kind: 'none', word: '', end: 0 });
  });

  it('says where the noun ends, past its adjectives', () => {
    const after = ' full-time warehouse jobs in Tarn';
    const noun = nounAfter(after, lexicon);
    expect(noun.kind).toBe('job');
    expect(after.slice(0, noun.end)).toBe(' full-time warehouse jobs');
  });
});
