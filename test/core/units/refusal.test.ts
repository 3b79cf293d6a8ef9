import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/core/index.ts';
import {
  accountWords,
  add,
  fromStatement,
  trySum,
  UnlikeUnits,
  whatItCounts,
} from '../../../src/core/units/index.ts';
import { unitsOfAccount } from '../../../src/core/vocabulary.ts';
import { announced, exact, q1 } from './sample.ts';

describe('a refusal', () => {
  it('is a Problem, with its bridge in the envelope', () => {
    const [a, b] = [announced(1), announced(2, { unit: 'USD' })];
    const thrown = (() => {
      try {
        return add(a, b);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(Problem);
    expect(thrown).toBeInstanceOf(UnlikeUnits);
    const { error } = (thrown as UnlikeUnits).toJSON();
    expect(error).toMatchObject({ code: 'unlike-units', facts: { operation: 'sum', mismatches: ['unit'] } });
    expect(error.facts.bridge).toEqual((thrown as UnlikeUnits).bridge);
  });

  it('names a few parts in its sentence and holds them all', () => {
    const parts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((label) => ({
      label,
      figure: announced(1, { population: label }),
    }));
    const outcome = trySum(parts);
    if (outcome.ok) expect.unreachable();
    else {
      expect(outcome.bridge.refusal).toMatch(/f \([^)]*\) and 2 more\.$/);
      expect(outcome.bridge.parts).toHaveLength(8);
    }
  });

  it('says what each figure counts, and what is not stated', () => {
    expect(whatItCounts(announced(1))).toBe('jobs in an announced plan; Northwind; 2026-Q1');
    expect(whatItCounts(announced(1, { unitOfAccount: null, population: null, period: null }))).toBe(
      'jobs; population not stated; period not stated',
    );
    expect(Object.keys(accountWords)).toEqual([...unitsOfAccount]);
  });
});

describe('a statement as the algebra sees it', () => {
  it('takes the subject as population when none is stated', () => {
    const statement = {
      id: 's1',
      start: 0,
      end: 5,
      quote: '8,000',
      figure: { start: 0, end: 5 },
      subject: 'Northwind',
      company: null,
      measure: 'jobs',
      unit: 'jobs',
      unitOfAccount: 'announced',
      ...exact(8000),
      period: q1,
      population: null,
      place: null,
      stance: 'asserted',
      speaker: 'employer',
    } as const;
    expect(fromStatement(statement)).toEqual({ ...announced(8000), measure: 'jobs' });
    expect(fromStatement({ ...statement, subject: '' }).population).toBeNull();
    expect(fromStatement({ ...statement, population: 'sales' }).population).toBe('sales');
  });
});
