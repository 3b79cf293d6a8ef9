/**
 * Mean logarithmic score, in nats, of at least one probability of a yes-or-no event: minus the log of the probability given to what
 * happened; 0 is perfect, and one certain forecast that is wrong makes it infinite. I. J. Good, J. R. Stat. Soc. B 14 (1952) 107-114.
 */
export function logScore(probabilities: readonly number[], outcomes: readonly boolean[]): number {
  const total = probabilities.reduce((sum, p, i) => sum - Math.log(outcomes[i] ? p : 1 - p), 0);
  return total / probabilities.length;
}
