import type { Column } from '../fields/column.ts';

/** a value's frequency may move the evidence by this factor at most, either way */
const most = Math.log(50);

/**
 * What agreeing on each value of a column adds to the field's average evidence: ln(average frequency / its own), the
 * average being how often two rows at random agree. Winkler (1989), frequency-based matching.
 */
export function rarityBonus({ counts }: Column): Float64Array {
  let rows = 0;
  for (const n of counts) rows += n;
  let average = 0;
  for (const n of counts) average += (n / rows) ** 2;
  return Float64Array.from(counts, (n) => Math.max(-most, Math.min(most, Math.log(average / (n / rows)))));
}
