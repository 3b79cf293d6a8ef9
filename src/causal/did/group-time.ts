import type { Matrix } from '../../math/matrix.ts';
import type { DidDesign, DidOptions } from './design.ts';
import type { DidSample } from './sample.ts';
import { twoByTwo } from './two-by-two.ts';

/** The effect on one cohort at one time. */
export interface GroupTime {
  readonly group: number;
  readonly time: number;
  /** the time that it is compared with */
  readonly base: number;
  readonly post: boolean;
  readonly estimate: number;
  readonly se: number;
  /** one value a unit of the sample, zero for those that take no part */
  readonly influence: Float64Array;
  readonly highestScore: number | null;
}

/** A cohort at a time for which nothing could be estimated, and why. */
export interface NotEstimated {
  readonly group: number;
  readonly time: number;
  readonly reason: string;
}

export interface GroupTimes {
  readonly cells: readonly GroupTime[];
  readonly missing: readonly NotEstimated[];
}

/** Every ATT(g, t) of Callaway & Sant'Anna (2021), cohorts and times upwards. */
export function groupTimes({ design, cohorts }: DidSample, options: DidOptions): GroupTimes {
  const { times } = design;
  const members = membersOf(design);
  const cells: GroupTime[] = [];
  const missing: NotEstimated[] = [];
  for (const group of cohorts) {
    const lastBefore = times.filter((time) => time + options.anticipation < group).length - 1;
    if (lastBefore < 0) continue;
    for (let t = options.base === 'varying' ? 1 : 0; t < times.length; t++) {
      const post = times[t]! >= group;
      const base = post || options.base === 'universal' || t > lastBefore ? lastBefore : t - 1;
      if (base === t) continue;
      const limit = Math.max(times[t]!, times[base]!) + options.anticipation;
      const untreated = [...members]
        .filter(([cohort]) =>
          options.control === 'never'
            ? cohort === Number.POSITIVE_INFINITY
            : cohort !== group && cohort > limit,
        )
        .map(([, units]) => units);
      const cell = estimate(design, options, { treated: members.get(group)!, untreated, t, base });
      const where = { group, time: times[t]! };
      if ('reason' in cell) missing.push({ ...where, reason: cell.reason });
      else cells.push({ ...where, base: times[base]!, post, ...cell });
    }
  }
  return { cells, missing };
}

function membersOf({ cohort }: DidDesign): ReadonlyMap<number, Int32Array> {
  const lists = new Map<number, number[]>();
  cohort.forEach((value, unit) => {
    const list = lists.get(value);
    if (list === undefined) lists.set(value, [unit]);
    else list.push(unit);
  });
  return new Map([...lists].map(([value, units]) => [value, Int32Array.from(units)]));
}

interface Asked {
  readonly treated: Int32Array;
  readonly untreated: readonly Int32Array[];
  readonly t: number;
  readonly base: number;
}

type Estimated = Pick<GroupTime, 'estimate' | 'se' | 'influence' | 'highestScore'>;

function estimate(design: DidDesign, options: DidOptions, asked: Asked): Estimated | { reason: string } {
  const size = asked.untreated.reduce((sum, units) => sum + units.length, 0);
  if (size === 0) return { reason: 'no unit is left to compare with' };
  return design.covariates.length === 0
    ? withoutCovariates(design, asked)
    : withCovariates(design, options, asked, size);
}

/**
 * Difference of mean changes. Each side's means at the two times are taken over the units seen at that time, so that a
 * panel with gaps is used whole; where there are none it is the mean change.
 */
function withoutCovariates(
  design: DidDesign,
  { treated, untreated, t, base }: Asked,
): Estimated | { reason: string } {
  const influence = new Float64Array(design.units);
  let estimated = 0;
  for (const [sign, lists] of [
    [1, [treated]],
    [-1, untreated],
  ] as const)
    for (const [at, change] of [
      [t, sign],
      [base, -sign],
    ] as const) {
      const level = addLevel(design, lists, at, change, influence);
      if (level === null) return { reason: 'one of the sides was not observed at one of the times' };
      estimated += change * level;
    }
  return { estimate: estimated, se: standardError(design, influence), influence, highestScore: null };
}

/** Mean outcome of some units at one time; adds each unit's part in it, times `sign`, to its influence. */
function addLevel(
  { outcome, times, units }: DidDesign,
  lists: readonly Int32Array[],
  at: number,
  sign: number,
  influence: Float64Array,
): number | null {
  const width = times.length;
  let [sum, seen] = [0, 0];
  for (const list of lists)
    for (let n = 0; n < list.length; n++) {
      const value = outcome[list[n]! * width + at]!;
      if (Number.isNaN(value)) continue;
      sum += value;
      seen += 1;
    }
  if (seen === 0) return null;
  const level = sum / seen;
  const weight = (sign * units) / seen;
  for (const list of lists)
    for (let n = 0; n < list.length; n++) {
      const value = outcome[list[n]! * width + at]!;
      if (!Number.isNaN(value)) influence[list[n]!]! += weight * (value - level);
    }
  return level;
}

function withCovariates(
  design: DidDesign,
  { method }: DidOptions,
  { treated, untreated, t, base }: Asked,
  controls: number,
): Estimated | { reason: string } {
  const { times, outcome, covariates, units } = design;
  const width = times.length;
  const rows = treated.length + controls;
  const columns = covariates.length + 1;
  const list = new Int32Array(rows);
  list.set(treated);
  let filled = treated.length;
  for (const more of untreated) {
    list.set(more, filled);
    filled += more.length;
  }
  const x: Matrix = { rows, columns, data: new Float64Array(rows * columns) };
  const earlier = Math.min(t, base);
  const change = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    const start = list[i]! * width;
    change[i] = outcome[start + t]! - outcome[start + base]!;
    x.data[i * columns] = 1;
    for (let j = 1; j < columns; j++) x.data[i * columns + j] = covariates[j - 1]![start + earlier]!;
  }
  const flags = new Uint8Array(rows).fill(1, 0, treated.length);
  const effect = twoByTwo({ change, treated: flags, x }, method);
  if ('reason' in effect) return effect;
  const influence = new Float64Array(units);
  for (let i = 0; i < rows; i++) influence[list[i]!] = (effect.influence[i]! * units) / rows;
  return {
    estimate: effect.att,
    se: standardError(design, influence),
    influence,
    highestScore: effect.highestScore,
  };
}

/** Standard error of an estimate from its influence function, summed within clusters. */
export function standardError({ units, cluster, clusters }: DidDesign, influence: Float64Array): number {
  let sum = 0;
  if (clusters === units) for (const value of influence) sum += value * value;
  else for (const value of clusterSums(influence, cluster, clusters)) sum += value * value;
  return Math.sqrt(sum) / units;
}

export function clusterSums(influence: Float64Array, cluster: Int32Array, clusters: number): Float64Array {
  const sums = new Float64Array(clusters);
  for (let i = 0; i < influence.length; i++) sums[cluster[i]!]! += influence[i]!;
  return sums;
}
