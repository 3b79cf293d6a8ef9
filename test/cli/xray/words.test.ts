import { expect, it } from 'vitest';
import { statementWords } from '../../../src/cli/xray/words.ts';
import { statement } from './sample.ts';

it.each([
  [{}, 'about 1,200 jobs · announced · Northwind Freight · 2026-03-12 · reported by press'],
  [
    { unitOfAccount: null },
    'about 1,200 jobs · what it counts is not clear · Northwind Freight · 2026-03-12 · reported by press',
  ],
  [
    { unitOfAccount: 'eligible' as const, best: null, high: 8750, bound: 'at-most' as const, period: null },
    'at most 8,750 jobs · eligible for an offer (a ceiling) · Northwind Freight · reported by press',
  ],
  [
    {
      measure: 'headcount' as const,
      unitOfAccount: null,
      period: null,
      stance: 'asserted' as const,
      speaker: 'filing' as const,
    },
    'about 1,200 employed · Northwind Freight · stated in a filing',
  ],
  [
    {
      measure: 'spend' as const,
      unit: 'USD',
      unitOfAccount: null,
      best: 7e11,
      bound: 'exact' as const,
      period: null,
    },
    'USD 700 billion spending · Northwind Freight · reported by press',
  ],
])('%j', (over, words) => {
  expect(statementWords(statement(over))).toBe(words);
});
