import { describe, expect, it } from 'vitest';
import { mainOf } from '../../../src/reading/employer/main.ts';
import type { Employer, Mention } from '../../../src/reading/employer/types.ts';
import type { Sentence } from '../../../src/reading/types.ts';

const employers: Employer[] = ['Velden', 'Castell'].map((name) => ({ name, names: [name], score: 4 }));
const sentences: Sentence[] = (['title', 'prose', 'prose', 'prose'] as const).map((role, i) => ({
  start: i * 50,
  end: i * 50 + 49,
  paragraph: i,
  role,
}));
const mentions = (...told: [sentence: number, employer: number][]): Mention[] =>
  told.map(([sentence, employer]) => ({
    start: sentence * 50,
    end: sentence * 50 + 6,
    sentence,
    name: '',
    employer,
  }));

describe('mainOf', () => {
  it('is the one the title names', () => {
    expect(mainOf(employers, mentions([0, 1], [1, 0], [2, 0], [3, 0]), sentences)).toBe(1);
  });

  it('is else the one named first, unless another is named more often', () => {
    expect(mainOf(employers, mentions([1, 0], [2, 1]), sentences)).toBe(0);
    expect(mainOf(employers, mentions([1, 0], [2, 1], [2, 1], [3, 1]), sentences)).toBe(1);
  });

  it('is nobody where there are none', () => {
    expect(mainOf([], [], sentences)).toBe(-1);
  });
});
