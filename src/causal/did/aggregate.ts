import { dot } from '../../math/matrix.ts';
import type { DidDesign } from './design.ts';
import { type GroupTime, standardError } from './group-time.ts';

/** An estimate with its standard error and the influence of each unit on it. */
export interface Combined {
  readonly estimate: number;
  readonly se: number;
  readonly influence: Float64Array;
}

export interface Aggregations {
  readonly simple: Combined;
  readonly dynamic: {
    readonly overall: Combined;
    readonly byEvent: readonly (Combined & { event: number })[];
  };
  readonly group: { readonly overall: Combined; readonly byGroup: readonly (Combined & { group: number })[] };
  readonly calendar: {
    readonly overall: Combined;
    readonly byTime: readonly (Combined & { time: number })[];
  };
}

interface Part {
  readonly group: number;
  readonly estimate: number;
  readonly influence: Float64Array;
}

/**
 * The four summaries of group-time effects (Callaway & Sant'Anna 2021, section 3): over all, by time since treatment, by
 * cohort, by calendar time. Cohorts weigh as they are in the sample, and that weights are estimated is in the errors.
 * `cells` must hold at least one effect after treatment.
 */
export function aggregate(design: DidDesign, cells: readonly GroupTime[]): Aggregations {
  const post = cells.filter((cell) => cell.post);
  const shares = sharesOf(design);
  const weigh = (parts: readonly Part[]): Combined => byShare(design, parts, shares);
  const average = (parts: readonly Pick<Part, 'estimate' | 'influence'>[]): Combined => evenly(design, parts);

  const byEvent = grouped(cells, ({ group, time }) => time - group).map(([event, parts]) => ({
    event,
    ...weigh(parts),
  }));
  const byGroup = grouped(post, ({ group }) => group).map(([group, parts]) => ({ group, ...average(parts) }));
  const byTime = grouped(post, ({ time }) => time).map(([time, parts]) => ({ time, ...weigh(parts) }));
  return {
    simple: weigh(post),
    dynamic: { overall: average(byEvent.filter(({ event }) => event >= 0)), byEvent },
    group: { overall: weigh(byGroup), byGroup },
    calendar: { overall: average(byTime), byTime },
  };
}

function grouped(
  cells: readonly GroupTime[],
  keyOf: (cell: GroupTime) => number,
): readonly (readonly [number, readonly GroupTime[]])[] {
  const lists = new Map<number, GroupTime[]>();
  for (const cell of cells) lists.set(keyOf(cell), [...(lists.get(keyOf(cell)) ?? []), cell]);
  return [...lists].sort(([a], [b]) => a - b);
}

interface Shares {
  /** the place of each cohort in `values` */
  readonly names: ReadonlyMap<number, number>;
  readonly values: Float64Array;
  readonly ofUnit: Int32Array;
}

function sharesOf({ cohort, units }: DidDesign): Shares {
  const names = new Map([...new Set(cohort)].map((value, place) => [value, place]));
  const ofUnit = Int32Array.from(cohort, (value) => names.get(value)!);
  const values = new Float64Array(names.size);
  for (const place of ofUnit) values[place]! += 1 / units;
  return { names, values, ofUnit };
}

/** Mean of the parts, each weighing as its cohort's share; a unit also moves the result by moving the shares. */
function byShare(design: DidDesign, parts: readonly Part[], shares: Shares): Combined {
  const weights = parts.map(({ group }) => shares.values[shares.names.get(group)!]!);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const estimate = parts.reduce((sum, part, k) => sum + (part.estimate * weights[k]!) / total, 0);
  const influence = new Float64Array(design.units);
  parts.forEach((part, k) => {
    const weight = weights[k]! / total;
    for (let i = 0; i < influence.length; i++) influence[i]! += weight * part.influence[i]!;
  });
  // each part's weight is share / sum of shares; its derivative times what a unit adds to the shares
  const pull = new Float64Array(shares.names.size);
  for (const part of parts) pull[shares.names.get(part.group)!]! += (part.estimate - estimate) / total;
  const expected = dot(pull, shares.values);
  for (let i = 0; i < influence.length; i++) influence[i]! += pull[shares.ofUnit[i]!]! - expected;
  return { estimate, se: standardError(design, influence), influence };
}

function evenly(design: DidDesign, parts: readonly Pick<Part, 'estimate' | 'influence'>[]): Combined {
  const influence = new Float64Array(design.units);
  let estimate = 0;
  for (const part of parts) {
    estimate += part.estimate / parts.length;
    for (let i = 0; i < influence.length; i++) influence[i]! += part.influence[i]! / parts.length;
  }
  return { estimate, se: standardError(design, influence), influence };
}
