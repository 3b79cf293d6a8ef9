import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../src/core/index.ts';
import { classify } from '../../../src/postings/classify/classify.ts';

const posting = (more: Partial<Posting>): Posting => ({
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

describe('the class of a posting', () => {
  it('takes pay from the board’s own field first, and base pay before pay for a target', () => {
    const description = 'OTE: $240,000–$300,000\n- Base salary: $120,000–$150,000';
    expect(classify(posting({ description })).pay).toMatchObject({ low: 120_000, high: 150_000 });
    const pay = [{ low: 40, high: 50, currency: 'EUR', period: 'hour' as const }];
    expect(classify(posting({ description, pay })).pay).toEqual(pay[0]);
    expect(classify(posting({})).pay).toBeNull();
  });
});
