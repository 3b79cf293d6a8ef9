import { describe, expect, it } from 'vitest';
import { draftsOf } from '../../../src/reading/action/actions.ts';
import type { Claim } from '../../../src/reading/claim/types.ts';
import { claim } from '../claim/sample.ts';

const own = (): null => null;
const kinds = (claims: readonly Claim[]): (string | number)[][] =>
  draftsOf(claims, [], own).map((d) => [d.employer, d.kind, ...d.claims.map((c) => c.best ?? 0)]);

describe('draftsOf', () => {
  it('gathers one action for each employer and kind', () => {
    expect(
      kinds([
        claim({ best: 240 }),
        claim({ best: 90, aside: true, part: true, sentence: 1 }),
        claim({ best: 60, action: 'hiring', sentence: 2 }),
        claim({ best: 30, employer: 1, sentence: 3 }),
      ]),
    ).toEqual([
      [0, 'layoff', 240, 90],
      [0, 'hiring', 60],
      [1, 'layoff', 30],
    ]);
  });

  it('keeps rounds apart that the text dates apart', () => {
    const rounds = [claim({ best: 240 }), claim({ best: 900, sentence: 1 })];
    const drafts = draftsOf(rounds, [], (c) => (c === rounds[1] ? '2024' : null));
    expect(drafts.map((d) => [d.when, d.claims.length])).toEqual([
      [null, 1],
      ['2024', 1],
    ]);
  });

  it.each([
    ['a denied rumour', { stance: 'denied' }],
    ['a forecast', { stance: 'predicted' }],
    ['a supposition', { stance: 'hypothetical' }],
    ['a total over many', { unitOfAccount: 'total-across-employers' }],
    ['work, not people', { unitOfAccount: 'equivalence' }],
    ['a size of staff', { measure: 'headcount' }],
    ['a figure of nobody', { employer: -1 }],
    ['a running total alone', { aside: true }],
  ] as const)('makes no action of %s', (_, differs) => {
    expect(kinds([claim(differs)])).toEqual([]);
  });

  it('gives what a text without a name tells to its one unnamed employer', () => {
    expect(draftsOf([claim({ employer: -1 })], [], own, true)).toHaveLength(1);
  });

  it('adds what is told without a figure, once', () => {
    const silent = [
      { sentence: 4, employer: 0, kind: 'layoff', at: 0 },
      { sentence: 5, employer: 0, kind: 'rehire', at: 0 },
    ] as const;
    const drafts = draftsOf([claim()], silent, own);
    expect(drafts.map((d) => [d.kind, d.sentences])).toEqual([
      ['layoff', [0, 4]],
      ['rehire', [5]],
    ]);
  });
});
