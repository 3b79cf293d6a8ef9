import { describe, expect, it } from 'vitest';
import { type Judged, scorePredictions } from '../../src/predictions/score.ts';

const judged = (madeBy: string, verdict: Judged['verdict'], probability: number | null = null): Judged => ({
  ...{ madeBy, verdict, probability, figure: null },
});

describe('scores', () => {
  it('count verdicts by maker, and score only stated probabilities of decided predictions', () => {
    const { makers, all, brier } = scorePredictions([
      judged('a', 'true', 0.8),
      judged('a', 'false', 0.3),
      judged('a', 'not yet', 0.9),
      judged('b', 'true'),
      judged('b', 'undecidable'),
    ]);
    expect(makers.map((m) => [m.madeBy, m.right, m.withProbability])).toEqual([
      ['a', 2, 2],
      ['b', 1, 0],
    ]);
    // (0.2^2 + 0.3^2) / 2
    expect(makers[0]!.brier).toBeCloseTo(0.065, 12);
    expect(makers[0]!.log).toBeCloseTo((-Math.log(0.8) - Math.log(0.7)) / 2, 12);
    expect(makers[1]).toMatchObject({ brier: null, log: null });
    expect(all.counts).toEqual({ true: 2, false: 1, 'not yet': 1, undecidable: 1 });
    // Murphy 1973: exact to rounding
    expect(brier!.reliability - brier!.resolution + brier!.uncertainty).toBeCloseTo(brier!.brier, 12);
  });

  it('give skill against the base rate: 1 - 0.065 / 0.25', () => {
    expect(scorePredictions([judged('a', 'true', 0.8), judged('a', 'false', 0.3)]).skill).toBeCloseTo(
      0.74,
      12,
    );
    expect(scorePredictions([judged('a', 'true', 0.8)]).skill).toBeNull();
    expect(scorePredictions([judged('a', 'undecidable', 0.8)])).toMatchObject({ brier: null, skill: null });
  });

  it('give CRPS of a foretold figure: N(1, 2) at 2.5 is 0.8962885044 (gold/methods.md)', () => {
    const figure = { mean: 1, sd: 2, observed: 2.5 };
    const { all } = scorePredictions([{ ...judged('a', 'true'), figure }]);
    expect(all.crps).toBeCloseTo(0.8962885044, 9);
  });

  it('hold who said less than even against the event to have said no', () => {
    expect(scorePredictions([judged('a', 'false', 0.2), judged('a', 'true', 0.2)]).makers[0]!.right).toBe(1);
  });
});
