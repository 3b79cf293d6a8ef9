import { describe, expect, it } from 'vitest';
import { aiCauses } from '../../../src/core/index.ts';
import { assessCause } from '../../../src/reading/cause/index.ts';
import { groups, passages } from './passages.ts';
import { assess, inputOf } from './tell.ts';

it('looks at every class many times', () => {
  expect(passages.length).toBeGreaterThan(150);
  for (const cause of aiCauses) {
    expect(passages.filter((passage) => passage.cause === cause).length).toBeGreaterThan(9);
  }
});

describe.each(groups)('%s', (group) => {
  const told = passages.filter((passage) => passage.group === group);
  it.each(told.map((p) => [p.text.slice(0, 90), p] as const))('%s', (_text, passage) => {
    const answer = assess(passage);
    expect(answer.aiCause).toBe(passage.cause);
    if (passage.specificity) {
      const nearest = Math.min(...passage.specificity.map((level) => Math.abs(level - answer.specificity)));
      expect(nearest).toBeLessThanOrEqual(1);
    }
    if (['denied', 'none', 'unknown'].includes(answer.aiCause)) expect(answer.specificity).toBe(0);
  });
});

describe('an answer', () => {
  it('points at words of the text', () => {
    for (const passage of passages) {
      for (const { start, end } of assess(passage).because) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(passage.text.length);
      }
    }
  });

  it('shows what decided it', () => {
    const text = 'Orlanda will cut 400 jobs because its chatbot now answers most questions.';
    const { because } = assess({ employer: 'Orlanda', text });
    expect(because.map(({ start, end }) => text.slice(start, end)).join(' ')).toContain(
      'because its chatbot',
    );
  });

  it('is the same each time, and does not depend on what was asked before', () => {
    const both = passages.filter((passage) => passage.others?.length === 1).slice(0, 2);
    const first = both.map((passage) => assess(passage));
    const shared = inputOf(both[0]!);
    assessCause(inputOf(both[1]!));
    expect(assessCause(shared)).toEqual(first[0]);
    expect(assessCause(shared)).toEqual(first[0]);
  });

  it('survives a text of nothing', () => {
    const answer = assessCause({
      text: '',
      sentences: [],
      employer: ['Orlanda'],
      kind: 'layoff',
      spans: [],
      others: [],
    });
    expect(answer).toEqual({ aiCause: 'unknown', specificity: 0, reasons: [], because: [] });
  });
});
