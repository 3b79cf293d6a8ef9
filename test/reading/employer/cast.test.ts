import { describe, expect, it } from 'vitest';
import { onlyMain } from '../../../src/reading/employer/cast.ts';
import { told } from './told.ts';

const employers = (text: string): string[] => told(text).cast.employers.map((e) => e.name);

describe('castOf', () => {
  it.each([
    ['Velden will cut 40 jobs.', ['Velden']],
    ['Velden Insurance will cut 40 jobs. Velden said so on Monday.', ['Velden Insurance']],
    ['Velden AG will cut 40 jobs.', ['Velden']],
    ['Velden will cut 40 jobs. Chief executive Ada Lind regretted it.', ['Velden']],
    ['Velden will cut 40 jobs. Its rival Castell is hiring 30 people.', ['Velden', 'Castell']],
    ['Velden will cut 40 jobs, the Tarn Observer reported.', ['Velden']],
    ['Velden will cut 40 jobs in Norway.', ['Velden']],
    ['The mill will cut 40 jobs.', []],
  ])('%s', (text, expected) => {
    expect(employers(text)).toEqual(expected);
  });

  it('gives each mention its place in the view and its employer', () => {
    const { view, cast } = told('Velden will cut 40 jobs. Castell will cut 30 jobs. Velden regrets it.');
    for (const m of cast.mentions) expect(view.slice(m.start, m.end)).toBe(m.name);
    expect(cast.mentions.map((m) => [m.sentence, cast.employers[m.employer]?.name])).toEqual([
      [0, 'Velden'],
      [1, 'Castell'],
      [2, 'Velden'],
    ]);
  });

  it('gives no name to two', () => {
    const { cast } = told('Velden will cut 40 jobs. Velden Bank said so. Ada Lind of Velden wept.');
    const spans = [...cast.mentions, ...cast.others].map((m) => m.start);
    expect(new Set(spans).size).toBe(spans.length);
  });
});

describe('onlyMain', () => {
  it('leaves a notice one employer', () => {
    const { cast } = told('Velden will cut 40 jobs\n\nVelden will cut 40 jobs. Castell will cut 30 jobs.');
    const one = onlyMain(cast);
    expect(one.employers.map((e) => e.name)).toEqual(['Velden']);
    expect(one.mentions.every((m) => m.employer === 0 && m.name === 'Velden')).toBe(true);
    expect(one.others.map((o) => o.name)).toContain('Castell');
  });

  it('leaves a text without an employer as it is', () => {
    const { cast } = told('The mill will cut 40 jobs.');
    expect(onlyMain(cast)).toBe(cast);
  });
});
