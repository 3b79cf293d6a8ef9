import { describe, expect, it } from 'vitest';
import type { Reading, Statement, StatementRecord } from '../../../src/core/index.ts';
import { conflictsWithKnown } from '../../../src/reading/findings/known.ts';

const plain: Statement = {
  id: 's1',
  start: 0,
  end: 5,
  quote: '8,000',
  figure: { start: 0, end: 5 },
  subject: 'Kestrel',
  company: null,
  measure: 'jobs',
  unit: 'jobs',
  unitOfAccount: 'announced',
  low: null,
  best: 8000,
  high: null,
  bound: 'exact',
  period: { start: '2026-04', end: '2026-04', basis: 'calendar' },
  population: null,
  place: null,
  stance: 'reported',
  speaker: 'press',
};

function reading(statement: Partial<Statement>): Reading {
  return {
    document: { id: 'new', title: null, published: null, chars: 5 },
    statements: [{ ...plain, ...statement }],
    actions: [],
    findings: [],
  };
}

function row(statement: Partial<Statement>, document = 'old'): StatementRecord {
  return {
    origin: { source: 'test', key: 'k', snapshot: '00' },
    statement: { ...plain, ...statement },
    evidence: 'quoted',
    document,
    citation: null,
    attributedTo: 'Portwire',
    note: null,
    knownAt: '2026-04-20',
    event: null,
  };
}

function causes(here: Partial<Statement>, there: Partial<Statement>): string[] {
  return conflictsWithKnown(reading(here), [row(there)]).map((c) => c.cause);
}

describe('a reading against what is known', () => {
  it.each([
    ['unit of account', { best: 8000 }, { best: 14_000, unitOfAccount: 'requisition' as const }],
    [
      'window',
      { best: 8000 },
      { best: 9500, period: { start: '2026-01', end: '2026-04', basis: 'calendar' as const } },
    ],
    ['population', { best: 8000 }, { best: 5000, population: 'engineers' }],
    ['rounding', { best: 23_000 }, { best: 22_750 }],
    ['unexplained', { best: 8000 }, { best: 6600 }],
  ])('names the cause: %s', (cause, here, there) => {
    expect(causes(here, there)).toEqual([cause]);
  });

  it('is silent where the two agree as they were bounded', () => {
    expect(causes({ best: 8000 }, { best: 8000 })).toEqual([]);
    expect(causes({ best: 8000 }, { best: null, low: 7500, bound: 'at-least' })).toEqual([]);
    expect(causes({ best: 8000, bound: 'about' }, { best: 8150 })).toEqual([]);
  });

  it('sets nothing against another time, another subject, another measure, a denial or its own document', () => {
    expect(causes({}, { best: 1, period: { start: '2024', end: '2024', basis: 'calendar' } })).toEqual([]);
    expect(causes({}, { best: 1, subject: 'Brandholt' })).toEqual([]);
    expect(causes({}, { best: 1, measure: 'headcount' })).toEqual([]);
    expect(causes({}, { best: 1, stance: 'denied' })).toEqual([]);
    expect(conflictsWithKnown(reading({}), [row({ best: 1 }, 'new')])).toEqual([]);
  });

  it('says both values and where the other comes from', () => {
    const [conflict] = conflictsWithKnown(reading({}), [row({ best: 6600 })]);
    expect(conflict!.message).toContain('8,000 here, 6,600 in the ledger (Portwire, 2026-04-20)');
  });
});
