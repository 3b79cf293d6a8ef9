import type { Posting } from '../../../src/core/index.ts';
import { readLexicon } from '../../../src/engine/postings/lexicon.ts';
import { Classifier } from '../../../src/postings/classify/classify.ts';

/** An invented posting that says nothing but what a test gives. */
export const posting = (more: Partial<Posting>): Posting => ({
  system: 'lever',
  board: 'tarn',
  id: '1',
  requisition: null,
  company: null,
  title: 'Support Engineer',
  teams: [],
  employment: null,
  remote: null,
  workplace: null,
  places: [],
  pay: [],
  published: null,
  publishedBound: 'exact',
  updated: null,
  closes: null,
  language: null,
  url: null,
  description: '',
  ...more,
});

export const place = (text: string, country: string | null = null): Posting['places'][number] => ({
  text,
  city: null,
  region: null,
  country,
});

/** The classifier with the lexicons of `data/postings/`. */
export const classifier: Classifier = new Classifier(readLexicon());
