import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Reading } from '../../src/core/index.ts';
import { read } from '../../src/reading/index.ts';
import { short } from './traps/look.ts';

const published = '2026-04-23';
/** The same mixtures on every run, so that a failure is the change's and not the day's. */
const seed = 20260423;

/** Sentences of invented employers, as they may stand in any order. */
const sentences = [
  'Velden will cut 240 jobs, or 12% of its workforce, in Tarn.',
  '“We will lay off up to 300 people,” said Ada Lind, chief executive of Castell.',
  'Castell spent €1.2 billion on data centres – AI is the reason for the cuts.',
  'A survey found that 31 % of finance chiefs expect lay-offs.',
  'Quillon has a hiring freeze: 40 open positions stay unfilled.',
  'Velden employs 2 400 people; 90 took the voluntary offer in March 2026.',
  'It denied a report of 1,000 job cuts.',
  'Brackley Foods rehired 60 of the 200 whom it had dismissed last year.',
];
const noise = fc.oneof(
  fc.constantFrom(
    '\n\n',
    '\n',
    ' ',
    '\u00a0',
    '\u202f',
    '“',
    '’',
    '👩🏽‍🏭',
    'é',
    '‘',
    '…',
    '\ud83d',
    '\u0000',
    '- ',
    '| ',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const mixture = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...sentences), weight: 2 }, noise), { maxLength: 16 })
  .map((parts) => parts.join(' '));

describe('read', () => {
  it('quotes the exact slice, with the figure inside it, whatever stands around', () => {
    let seen = 0;
    fc.assert(
      fc.property(mixture, (text) => {
        const { statements, document } = read(text, { published });
        expect(document.chars).toBe(text.length);
        for (const s of statements) {
          seen += 1;
          expect(text.slice(s.start, s.end)).toBe(s.quote);
          expect(s.figure.start).toBeGreaterThanOrEqual(s.start);
          expect(s.figure.end).toBeLessThanOrEqual(s.end);
          expect(s.figure.end).toBeGreaterThan(s.figure.start);
        }
      }),
      { seed, numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(60);
  });

  it('never fails, keeps to the contract, and says the same twice', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ maxLength: 300 }),
      mixture,
    );
    fc.assert(
      fc.property(any, (text) => {
        const first = read(text);
        expect(Reading.safeParse(first).error).toBeUndefined();
        expect(JSON.stringify(read(text))).toBe(JSON.stringify(first));
      }),
      { seed, numRuns: 60 },
    );
  });

  it('names in its actions only statements that it gives', () => {
    fc.assert(
      fc.property(mixture, (text) => {
        const { statements, actions, findings } = read(text, { published });
        const ids = statements.map((s) => s.id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { statements: named } of [...actions, ...findings])
          for (const id of named) expect(ids).toContain(id);
      }),
      { seed, numRuns: 30 },
    );
  });

  it('gives each employer its figures in whatever order their paragraphs stand', () => {
    const paragraphs = [
      'Velden will cut 240 jobs. It employs 2,400 people.',
      'Castell will cut 310 jobs. It employs 5,200 people.',
      'Quillon will lay off 75 people. It employs 900 people.',
      'Brackley Foods will hire 60 bakers. It employs 1,100 people.',
    ];
    const acts = (order: readonly string[]): string[] =>
      read(order.join('\n\n'), { published })
        .actions.map((a) => `${a.subject} ${a.kind} ${a.jobs && short(a.jobs)}`)
        .sort();
    const expected = [
      'Brackley Foods hiring 60',
      'Castell layoff 310',
      'Quillon layoff 75',
      'Velden layoff 240',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: 4 }), (order) => {
        expect(acts(order)).toEqual(expected);
      }),
      { seed, numRuns: 24 },
    );
  });

  it('takes the title, the day and the ids that it is given', () => {
    const text = 'Velden will cut 240 jobs.';
    const reading = read(text, {
      id: 'd1',
      title: 'A memo',
      published,
      companyId: (name) => (name === 'Velden' ? 'velden' : null),
    });
    expect(reading.document).toEqual({ id: 'd1', title: 'A memo', published, chars: text.length });
    expect(reading.statements[0]).toMatchObject({ company: 'velden', subject: 'Velden', best: 240 });
    expect(reading.actions[0]).toMatchObject({ company: 'velden', announced: published });
  });

  it('finds title and day in the text when nobody gives them', () => {
    const { document } = read('Velden to cut 240 jobs\n\n23 April 2026\n\nVelden will cut 240 jobs.');
    expect(document).toMatchObject({ title: 'Velden to cut 240 jobs', published });
  });

  it('reads an action without a name as one unnamed employer’s', () => {
    const { actions } = read('The retailer will cut 240 jobs, it said. The retailer employs 2,400 people.');
    expect(actions.map((a) => [a.subject, a.jobs?.best])).toEqual([['the retailer', 240]]);
  });

  it('says of a language it does not read that it is unread', () => {
    const { unread, statements } = read(
      'Spółka zwolni 240 pracowników w zakładzie, jak podano w poniedziałek. Zarząd nie chce o tym mówić, ale związki są przeciwne.',
    );
    expect(unread?.language).toBe('pl');
    expect(statements).toEqual([]);
  });

  it('reads nothing out of nothing', () => {
    expect(read('')).toMatchObject({ statements: [], actions: [], findings: [], document: { chars: 0 } });
  });
});
