import { missing } from '../compare/compare.ts';
import type { Patterns } from './patterns.ts';

/** How alike each pattern is on the whole: the mean over its filled fields of 1 for the same down to 0 for differing. */
export function likenesses(
  { levels, fields, counts }: Patterns,
  levelCounts: readonly number[],
): Float64Array {
  return Float64Array.from(counts, (_, pattern) => {
    let [sum, seen] = [0, 0];
    for (let field = 0; field < fields; field++) {
      const level = levels[pattern * fields + field]!;
      if (level === missing) continue;
      sum += 1 - level / (levelCounts[field]! - 1);
      seen += 1;
    }
    return seen === 0 ? 0 : sum / seen;
  });
}
