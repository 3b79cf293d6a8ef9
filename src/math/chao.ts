/**
 * Chao's (1984, 1987) lower bound of how many there are, from how many were seen by exactly one and by exactly two of `lists`
 * lists. It stays a lower bound when members differ in how likely they are to be listed.
 * @returns the bound, at least `seen`
 */
export function chaoLowerBound(seen: number, once: number, twice: number, lists: number): number {
  const share = lists <= 0 ? 0 : (lists - 1) / lists;
  const unseen = twice > 0 ? once ** 2 / (2 * twice) : (once * (once - 1)) / 2;
  return seen + share * unseen;
}
