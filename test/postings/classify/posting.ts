import type { Posting } from '../../../src/core/index.ts';
import { readLexicon } from '../../../src/engine/postings/lexicon.ts';
import { Classifier } from '../../../src/postings/classify/classify.ts';
import { posting as stated } from '../../../src/sources/boards/format.ts';

/** An invented posting that says nothing but what a test gives. */
export const posting = (more: Partial<Posting>): Posting =>
  stated({ system: 'lever', board: 'tarn', id: '1', title: 'Support Engineer', ...more });

export const place = (text: string, country: string | null = null): Posting['places'][number] => ({
  text,
  city: null,
  region: null,
  country,
});

/** The classifier with the lexicons of `data/postings/`. */
export const classifier: Classifier = new Classifier(readLexicon());
