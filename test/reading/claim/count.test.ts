import { describe, expect, it } from 'vitest';
import { countVerdict } from '../../../src/reading/claim/count.ts';
import { verdict } from './places.ts';

const said = (sentence: string, around = {}): (string | null)[] | null => {
  const found = verdict(countVerdict, sentence, around);
  return found ? [found.measure, found.unitOfAccount, found.action] : null;
};

describe('countVerdict', () => {
  it.each([
    ['Tarn Mills will cut 240 jobs.', ['jobs', 'announced', 'layoff']],
    ['Tarn Mills employs 2,400 people.', ['headcount', null, null]],
    ['The cut leaves Tarn Mills with 2,100 people.', ['headcount', null, null]],
    ['Tarn Mills dismissed 240 weavers.', ['jobs', 'announced', 'layoff']],
    ['Last week 240 weavers were dismissed.', ['jobs', 'separated', 'layoff']],
    ['Tarn Mills will hire 90 weavers.', ['jobs', 'announced', 'hiring']],
    ['Tarn Mills hired 90 weavers.', ['jobs', null, 'hiring']],
    ['Tarn Mills rehired 90 weavers.', ['jobs', 'announced', 'rehire']],
    ['Tarn Mills will cut 90 contractors.', ['jobs', 'contractor', 'contractor-cut']],
    ['Tarn Mills lists 90 vacancies.', ['postings', null, null]],
    ['Tarn Mills scrapped 90 vacancies.', ['jobs', 'requisition', 'requisitions-closed']],
    ['Software now does the work of 90 weavers.', ['jobs', 'equivalence', null]],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it.each([
    'Tarn Mills lost 240 customers.',
    'Tarn Mills closed 24 shops.',
    'It polled 1,200 workers.',
    'The act binds employers with 100 employees.',
    'Three people familiar with the plan spoke.',
    'Nearly 400 workers signed a petition.',
  ])('counts nothing of the kind: %s', (sentence) => {
    expect(said(sentence)).toBeNull();
  });

  it('takes a bare number for jobs only where the text tells of a cut', () => {
    expect(said('The lot: 90 in Lund.', { story: true })?.[0]).toBe('jobs');
    expect(said('The lot: 90 in Lund.')).toBeNull();
    expect(said('The gate opens at 90.', { story: true })).toBeNull();
  });
});
