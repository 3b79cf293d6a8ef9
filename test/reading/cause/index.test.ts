import { describe, expect, it } from 'vitest';
import { assessCause } from '../../../src/reading/cause/index.ts';
import { hidden } from './hidden-passages.ts';
import { longer } from './longer-passages.ts';
import {
  context,
  contributing,
  denied,
  type Labelled,
  languages,
  lists,
  none,
  primary,
  unknown,
} from './passages.ts';
import { assess, inputOf } from './tell.ts';

const groups: readonly (readonly [string, readonly Labelled[]])[] = [
  ['AI is the main stated reason', primary],
  ['AI is one of several, or the money goes to AI', contributing],
  ['AI is near and not the reason', context],
  ['AI is said not to be the reason', denied],
  ['the reason is clear and AI absent', none],
  ['no reason is given', unknown],
  ['other languages', languages],
  ['several employers in one text', lists],
  ['longer texts', longer],
  ['AI without its letters, and voices that are not the employer’s', hidden],
];

describe.each(groups)('%s', (_, passages) => {
  it.each(passages.map((p) => [p.text.slice(0, 90), p] as const))('%s', (_text, passage) => {
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
    for (const [, passages] of groups) {
      for (const passage of passages) {
        for (const { start, end } of assess(passage).because) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(passage.text.length);
        }
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
    const both = lists.slice(0, 2);
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
