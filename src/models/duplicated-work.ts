import { seededRandom } from '../math/random.ts';

export const weeksAQuarter = 13;

/** What teams ship up to a week: features, and among what they finished those that another team had built as well. */
export interface Shipped {
  readonly features: number;
  readonly duplicates: number;
}

export interface Work {
  readonly teams: number;
  /** features a week that a team ships */
  readonly perWeek: number;
  /** ideas worth building, each team at one of them */
  readonly topics: number;
  /** chance that two teams notice that they build the same */
  readonly notice: number;
  /** the first so many teams ship nothing at first, for so many weeks */
  readonly heirs: number;
  readonly handover: number;
  readonly seed: number;
}

/**
 * An event simulation: each team ships after an exponential time and takes up another idea. What it ships while another team is at
 * the same idea, and neither notices, is built twice and counts as a duplicate. Every team has its own stream of chances, so that two
 * runs of a seed differ only in what was changed. Counts up to each of the given weeks, which rise.
 */
export function duplicatedWork(work: Work, weeks: readonly number[]): readonly Shipped[] {
  const { teams, perWeek, topics, notice, heirs, handover, seed } = work;
  const at = new Int32Array(teams);
  const next = new Float64Array(teams);
  for (let team = 0; team < teams; team++) {
    const { gap, idea } = chancesOf(seed, team);
    at[team] = idea[0]! * topics;
    next[team] = (team < heirs ? handover : 0) + gap[0]! / perWeek;
  }
  const shipped = new Uint16Array(teams);
  const counted: Shipped[] = [];
  let [features, duplicates] = [0, 0];
  for (const week of weeks) {
    for (let team = earliest(next); next[team]! <= week; team = earliest(next)) {
      const { gap, idea, seen } = chancesOf(seed, team);
      const n = ++shipped[team]! % streamLength;
      const same = at.indexOf(at[team]!) !== at.lastIndexOf(at[team]!);
      if (same && seen[n]! >= notice) duplicates += 1;
      else features += 1;
      at[team] = idea[n]! * topics;
      next[team]! += gap[n]! / perWeek;
    }
    counted.push({ features, duplicates });
  }
  return counted;
}

function earliest(times: Float64Array): number {
  let first = 0;
  for (let team = 1; team < times.length; team++) if (times[team]! < times[first]!) first = team;
  return first;
}

interface Chances {
  readonly gap: Float64Array;
  readonly idea: Float64Array;
  readonly seen: Float64Array;
}

const streamLength = 128;
const streams: Chances[][] = [];

/** The chances of one team under one seed, drawn once and kept: a model asks for the same seeds thousands of times. */
function chancesOf(seed: number, team: number): Chances {
  streams[seed] ??= [];
  const kept = streams[seed];
  const known = kept[team];
  if (known !== undefined) return known;
  const random = seededRandom(seed * 1024 + team);
  const uniforms = (): Float64Array => Float64Array.from({ length: streamLength }, () => random.uniform());
  const made = { gap: uniforms().map((u) => -Math.log(u)), idea: uniforms(), seen: uniforms() };
  kept[team] = made;
  return made;
}
