/**
 * Chao's (1989) estimate of how many there are, from how many each list alone has and how many exactly two have. Lists may be of
 * any sizes; for two it equals Chapman's.
 * @param onceByList members that one list alone has, a number a list
 * @param twice members that exactly two lists have
 * @returns the estimate, at least `seen`
 */
export function chaoEstimate(seen: number, onceByList: readonly number[], twice: number): number {
  const once = onceByList.reduce((sum, n) => sum + n, 0);
  const squares = onceByList.reduce((sum, n) => sum + n ** 2, 0);
  return seen + (once ** 2 - squares) / (2 * (twice + 1));
}
