export type Answer = 'same' | 'different' | 'look';

/** What each mistake costs, in any one unit; looking costs less than either, or nobody would be asked to look. */
export interface Costs {
  readonly falseSame: number;
  readonly falseDifferent: number;
  readonly look: number;
}

export const usualCosts: Costs = { falseSame: 1, falseDifferent: 1, look: 0.2 };

/** The answer of least expected cost at this chance of "the same". Ties go to looking. */
export function decide(chance: number, costs: Costs = usualCosts): Answer {
  const same = (1 - chance) * costs.falseSame;
  const different = chance * costs.falseDifferent;
  const least = Math.min(same, different);
  if (costs.look <= least) return 'look';
  return same <= different ? 'same' : 'different';
}
