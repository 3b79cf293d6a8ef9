import { describe, expect, it } from 'vitest';
import { contingencyScores } from '../../src/math/contingency.ts';

describe('scores of yes-or-no forecasts', () => {
  it('are those of Finley’s tornado forecasts of 1884', () => {
    // J. P. Finley, Tornado predictions, Am. Meteorol. J. 1 (1884) 85-88; scores as in Wilks 2011, section 8.2
    const scores = contingencyScores({ hits: 28, falseAlarms: 72, misses: 23, correctNegatives: 2680 });
    expect(scores.proportionCorrect).toBeCloseTo(0.966108, 6);
    expect(scores.probabilityOfDetection).toBeCloseTo(0.54902, 6);
    expect(scores.falseAlarmRatio).toBeCloseTo(0.72, 12);
    expect(scores.criticalSuccessIndex).toBeCloseTo(0.227642, 6);
    expect(scores.heidkeSkill).toBeCloseTo(0.355325, 6);
    expect(scores.peirceSkill).toBeCloseTo(0.522857, 6);
  });

  it('are unknown, not zero, where nothing was forecast or nothing happened', () => {
    const never = contingencyScores({ hits: 0, falseAlarms: 0, misses: 5, correctNegatives: 95 });
    expect(never.falseAlarmRatio).toBeNull();
    expect(never.probabilityOfDetection).toBe(0);
    const quiet = contingencyScores({ hits: 0, falseAlarms: 5, misses: 0, correctNegatives: 95 });
    expect(quiet.probabilityOfDetection).toBeNull();
    expect(quiet.peirceSkill).toBeNull();
  });
});
