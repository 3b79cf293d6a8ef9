import type { Pairs } from '../block/pairs.ts';

/** above this share of matched rows with more than one partner, a table is taken to repeat itself */
const repeated = 0.15;

/** Whether the matches of two tables look as if each thing stood once in each: few rows have two likely partners. */
export function eachOnce(pairs: Pairs, chances: Float64Array): boolean {
  const share = (side: Int32Array): number => {
    const partners = new Map<number, number>();
    chances.forEach((chance, pair) => {
      if (chance >= 0.5) partners.set(side[pair]!, (partners.get(side[pair]!) ?? 0) + 1);
    });
    const several = [...partners.values()].filter((n) => n > 1).length;
    return partners.size === 0 ? 0 : several / partners.size;
  };
  return share(pairs.a) < repeated && share(pairs.b) < repeated;
}

/**
 * The chances when each row has at most one partner: a pair's odds are shared with every other pair of its two rows,
 * so that the second best of two good partners is no longer likely.
 */
export function compete(pairs: Pairs, chances: Float64Array): Float64Array {
  const odds = chances.map((chance) => chance / Math.max(1e-300, 1 - chance));
  const sums = (side: Int32Array): Map<number, number> => {
    const held = new Map<number, number>();
    odds.forEach((value, pair) => {
      held.set(side[pair]!, (held.get(side[pair]!) ?? 0) + value);
    });
    return held;
  };
  const [ofA, ofB] = [sums(pairs.a), sums(pairs.b)];
  return odds.map((value, pair) => value / (1 + ofA.get(pairs.a[pair]!)! + ofB.get(pairs.b[pair]!)! - value));
}
