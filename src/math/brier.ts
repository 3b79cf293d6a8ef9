/** Forecasts of one probability, and how often what they foretold happened. */
export interface ForecastGroup {
  readonly probability: number;
  readonly count: number;
  readonly observed: number;
}

/** brier = reliability - resolution + uncertainty. */
export interface BrierScore {
  readonly brier: number;
  /** how far stated probabilities lie from what happened; 0 is calibrated */
  readonly reliability: number;
  /** how far the groups lie from the base rate; more is better */
  readonly resolution: number;
  /** variance of the outcome: the score of always saying the base rate */
  readonly uncertainty: number;
  readonly baseRate: number;
  /** ascending in probability: the points of a calibration plot */
  readonly groups: readonly ForecastGroup[];
}

/**
 * Brier's score of at least one probability of a yes-or-no event, decomposed by A. H. Murphy, A new vector partition of the
 * probability score, J. Appl. Meteorol. 12 (1973) 595-600. Groups are the distinct probabilities, so the decomposition is exact.
 */
export function brierScore(probabilities: readonly number[], outcomes: readonly boolean[]): BrierScore {
  const n = probabilities.length;
  const counts = new Map<number, { count: number; happened: number }>();
  let [squares, happened] = [0, 0];
  for (const [i, p] of probabilities.entries()) {
    const outcome = outcomes[i] ? 1 : 0;
    squares += (p - outcome) ** 2;
    happened += outcome;
    const group = counts.get(p) ?? { count: 0, happened: 0 };
    counts.set(p, { count: group.count + 1, happened: group.happened + outcome });
  }
  const baseRate = happened / n;
  const groups = [...counts]
    .map(([probability, group]) => ({
      probability,
      count: group.count,
      observed: group.happened / group.count,
    }))
    .sort((one, other) => one.probability - other.probability);
  const mean = (term: (group: ForecastGroup) => number): number =>
    groups.reduce((total, group) => total + group.count * term(group), 0) / n;
  return {
    brier: squares / n,
    reliability: mean(({ probability, observed }) => (probability - observed) ** 2),
    resolution: mean(({ observed }) => (observed - baseRate) ** 2),
    uncertainty: baseRate * (1 - baseRate),
    baseRate,
    groups,
  };
}
