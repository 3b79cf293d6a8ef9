import type { Pairs } from '../block/pairs.ts';
import { type Comparison, missing } from '../compare/compare.ts';
import type { Column } from '../fields/column.ts';

/** How each pair compares, with equal comparisons held once: most pairs show one of a few thousand patterns. */
export interface Patterns {
  /** level of each field of each pattern, `fields` to a pattern; `missing` where a cell was empty */
  readonly levels: Uint8Array;
  readonly fields: number;
  /** how many pairs show each pattern */
  readonly counts: Float64Array;
  /** the pattern of each pair */
  readonly of: Int32Array;
}

export interface Field {
  readonly column: Column;
  readonly comparison: Comparison;
}

/** Compares every pair in every field. `offset` is where the rows of B begin in the columns (0 for one table). */
export function patternsOf(fields: readonly Field[], pairs: Pairs, offset: number): Patterns {
  const of = new Int32Array(pairs.a.length);
  const known = new Map<number, number>();
  const counts: number[] = [];
  const levels: number[] = [];
  const now = new Uint8Array(fields.length);
  const radix = fields.map(({ comparison }) => comparison.levels.length + 1);
  for (let pair = 0; pair < of.length; pair++) {
    const [a, b] = [pairs.a[pair]!, pairs.b[pair]! + offset];
    let code = 0;
    for (let field = 0; field < fields.length; field++) {
      const { column, comparison } = fields[field]!;
      const [x, y] = [column.ids[a]!, column.ids[b]!];
      const level = x < 0 || y < 0 ? missing : comparison.level(x, y);
      now[field] = level;
      code = code * radix[field]! + (level === missing ? radix[field]! - 1 : level);
    }
    let pattern = known.get(code);
    if (pattern === undefined) {
      pattern = counts.length;
      known.set(code, pattern);
      counts.push(0);
      levels.push(...now);
    }
    counts[pattern]! += 1;
    of[pair] = pattern;
  }
  return { levels: Uint8Array.from(levels), fields: fields.length, counts: Float64Array.from(counts), of };
}
