import { type Scores, scorePredictions } from '../../predictions/score.ts';
import type { CourtCase } from './court.ts';

export type { MakerScore, Scores } from '../../predictions/score.ts';

/** Scores of the cases as they were decided. */
export function scoresOf(cases: readonly CourtCase[]): Scores {
  return scorePredictions(cases);
}
