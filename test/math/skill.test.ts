import { describe, expect, it } from 'vitest';
import { brierScore } from '../../src/math/brier.ts';
import { skillScore } from '../../src/math/skill.ts';

describe('skill against the base rate', () => {
  it('is (resolution - reliability) / uncertainty for the Brier score (Murphy 1973)', () => {
    const score = brierScore([0.7, 0.7, 0.2, 0.2, 0.2], [true, false, false, false, true]);
    expect(skillScore(score.brier, score.uncertainty)).toBeCloseTo(
      (score.resolution - score.reliability) / score.uncertainty,
      14,
    );
  });

  it('is 1 for a perfect forecast, 0 for the reference itself and unknown against a perfect reference', () => {
    expect(skillScore(0, 0.25)).toBe(1);
    expect(skillScore(0.25, 0.25)).toBe(0);
    expect(skillScore(0.1, 0)).toBeNull();
  });
});
