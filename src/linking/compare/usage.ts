import type { Pairs } from '../block/pairs.ts';
import type { Column } from '../fields/column.ts';
import type { Comparison } from './compare.ts';

/** more pairs of distinct values than this are names of things, not words for a few kinds */
const mostCells = 2500;
const [leastWeight, leastShare, leastLift] = [5, 0.2, 3];

/**
 * Which values of one table stand for which of the other ("VLDB" and "Very Large Data Bases"), seen from what likely
 * matches hold side by side. Null where the column has too many values, or nothing stands for anything.
 */
export function usageComparison(
  column: Column,
  plain: Comparison,
  pairs: Pairs,
  chances: Float64Array,
  offset: number,
): Comparison | null {
  const { ids, values } = column;
  const seen = (rows: Int32Array, shift: number): Set<number> =>
    new Set(Array.from(rows, (row) => ids[row + shift]!));
  if (seen(pairs.a, 0).size * seen(pairs.b, offset).size > mostCells) return null;
  const n = values.length;
  const [held, ofA, ofB] = [new Map<number, number>(), new Float64Array(n), new Float64Array(n)];
  let all = 0;
  for (let pair = 0; pair < chances.length; pair++) {
    const [x, y] = [ids[pairs.a[pair]!]!, ids[pairs.b[pair]! + offset]!];
    if (x < 0 || y < 0) continue;
    const weight = chances[pair]!;
    held.set(x * n + y, (held.get(x * n + y) ?? 0) + weight);
    ofA[x]! += weight;
    ofB[y]! += weight;
    all += weight;
  }
  const usual = new Set<number>();
  for (const [cell, weight] of held) {
    const [x, y] = [Math.floor(cell / n), cell % n];
    const lift = (weight * all) / (ofA[x]! * ofB[y]!);
    if (x !== y && weight >= leastWeight && weight / ofA[x]! >= leastShare && lift >= leastLift)
      usual.add(cell);
  }
  if (usual.size === 0) return null;
  return {
    levels: [plain.levels[0]!, 'what the other table calls it', ...plain.levels.slice(1)],
    level: (a, b) => {
      if (a === b) return 0;
      return usual.has(a * n + b) ? 1 : plain.level(a, b) + 1;
    },
  };
}
