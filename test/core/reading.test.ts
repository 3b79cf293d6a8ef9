import { describe, expect, it } from 'vitest';
import { Action, Finding, Quantity, Reading, Statement } from '../../src/core/index.ts';

const statement = {
  id: 's1',
  start: 10,
  end: 15,
  quote: '8,000',
  figure: { start: 10, end: 15 },
  subject: 'Northwind',
  company: null,
  measure: 'jobs',
  unit: 'jobs',
  unitOfAccount: 'announced',
  low: null,
  best: 8000,
  high: null,
  bound: 'exact',
  period: null,
  population: null,
  place: null,
  stance: 'asserted',
  speaker: 'employer',
};

const action = {
  company: null,
  subject: 'Northwind',
  kind: 'layoff',
  jobs: { low: null, best: 8000, high: null, bound: 'exact' },
  workforceShare: null,
  announced: '2026-04-23',
  effective: null,
  aiCause: 'none',
  reasons: [],
  specificity: 0,
  statements: ['s1'],
};

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown): boolean =>
  schema.safeParse(value).success;

describe('the reading contract', () => {
  it('takes a statement, and refuses one whose quote is not as long as its span', () => {
    expect(accepts(Statement, statement)).toBe(true);
    expect(accepts(Statement, { ...statement, end: 16 })).toBe(false);
    expect(accepts(Statement, { ...statement, quote: '' })).toBe(false);
  });

  it.each(['measure', 'unitOfAccount', 'bound', 'stance', 'speaker'])(
    'refuses a word of its own in %s',
    (field) => {
      expect(accepts(Statement, { ...statement, [field]: 'sundry' })).toBe(false);
    },
  );

  it('refuses numbers that are none', () => {
    for (const best of [Number.NaN, Number.POSITIVE_INFINITY, '8000'])
      expect(accepts(Quantity, { low: null, best, high: null, bound: 'exact' })).toBe(false);
  });

  it('keeps specificity on its scale', () => {
    expect(accepts(Action, action)).toBe(true);
    for (const specificity of [-1, 6, 2.5]) expect(accepts(Action, { ...action, specificity })).toBe(false);
  });

  it('takes a whole reading', () => {
    const finding = {
      kind: 'unit-mix',
      statements: ['s1'],
      message: 'two units in one sum',
      recomputed: null,
    };
    const document = { id: 'd', title: null, published: null, chars: 15 };
    expect(accepts(Finding, { ...finding, message: '' })).toBe(false);
    expect(
      accepts(Reading, { document, statements: [statement], actions: [action], findings: [finding] }),
    ).toBe(true);
  });
});
