import type { Repost } from '../repost/reposts.ts';
import { type Kind, kindOf, kinds } from './kinds.ts';
import { type KindReversal, type Reversal, reversal } from './posterior.ts';
import { monthsToTell } from './power.ts';
import { type BaseRate, type RatePrior, ratePrior } from './predictive.ts';
import { monthLength, noSeason, type Season, seasonMonths, seasonOf } from './season.ts';

/** One employer's postings history around one workforce action. Times in milliseconds since 1970, UTC. */
export interface Watched {
  readonly company: string;
  readonly action: { readonly at: number; readonly jobs: number } | null;
  /** the span over which its board was looked at */
  readonly from: number;
  readonly to: number;
  readonly reposts: readonly Repost[];
}

export type Verdict = 'reversed in part' | 'no sign of it' | 'not enough evidence';

export interface RadarResult extends Omit<Reversal, 'kinds'> {
  readonly company: string;
  readonly jobs: number;
  readonly after: readonly CountedRepost[];
  readonly kinds: Readonly<Record<Kind, KindReversal>>;
  readonly verdict: Verdict;
  /** why there is not enough evidence; empty otherwise */
  readonly lacks: string;
  /** months after the action at which 50 % could be told from 5 %; `null`: not within the first year */
  readonly tellAfter: number | null;
}

export interface RadarOptions {
  /** months after the action that are looked at; default 12 */
  readonly horizon?: number;
  /** how far back an earlier posting of the role may lie, in months; default 18 */
  readonly memory?: number;
}

/** Flagged when the posterior chance that hardly anything was reversed is below this, and cleared when it is above `cleared`. */
const doubt = 0.02;
const cleared = 0.5;

/**
 * For each action, how many of the cut roles were advertised again. A re-post counts when the role's earlier posting ended
 * within `memory` months before it; evergreen requisitions and siblings never count. The base rate is the employer's own, from
 * the time before its action that has a full memory behind it; seasons and the spread of rates come from all employers.
 */
export function radar(watched: readonly Watched[], options: RadarOptions = {}): readonly RadarResult[] {
  const { horizon = 12, memory = 18 } = options;
  const counted = watched.map((each) => ({ ...each, events: countedReposts(each.reposts, memory) }));
  const spans = counted.map((each) => baseSpan(each, memory));
  const season = pooledSeason(counted, spans);
  const whole = usual(counted, spans, season, null);
  const byKind = kinds.map((kind) => usual(counted, spans, season, kind));
  return counted.flatMap((each, i) => {
    if (each.action === null) return [];
    const { at, jobs } = each.action;
    const end = Math.min(each.to, at + horizon * monthLength);
    const after = each.events.filter(({ opening }) => opening.from > at && opening.from <= end);
    const months = seasonMonths(season, at, end);
    const base = whole.bases[i]!;
    const parts = byKind.map(({ bases, prior }, k) => ({
      after: after.filter(({ kind }) => kind === kinds[k]).length,
      base: bases[i]!,
      prior,
    }));
    const { kinds: found, ...all } = reversal({ jobs, months, kinds: parts });
    const lacks = lacking(base, end - at, all, memory);
    const verdict: Verdict =
      lacks !== '' ? 'not enough evidence' : all.chanceNone < doubt ? 'reversed in part' : 'no sign of it';
    return [
      {
        ...all,
        kinds: Object.fromEntries(kinds.map((kind, k) => [kind, found[k]!])) as Record<Kind, KindReversal>,
        company: each.company,
        jobs,
        after,
        verdict,
        lacks,
        tellAfter: monthsToTell(jobs, base, whole.prior),
      },
    ];
  });
}

/** A re-post that counts, with the way in which the role came back. */
export interface CountedRepost extends Repost {
  readonly kind: Kind;
}

interface Counted extends Watched {
  readonly events: readonly CountedRepost[];
}

function countedReposts(reposts: readonly Repost[], memory: number): readonly CountedRepost[] {
  return reposts
    .filter(
      ({ relation, evergreen, gapDays }) =>
        (relation === 'same role' || relation === 'changed role') &&
        !evergreen &&
        (gapDays ?? 0) * 86_400_000 <= memory * monthLength,
    )
    .map((repost) => ({ ...repost, kind: kindOf(repost) }));
}

/** How often each employer re-posts when nothing happened, re-posts of one kind or of all, and what all employers teach of it. */
function usual(
  all: readonly Counted[],
  spans: readonly (readonly [number, number])[],
  season: Season,
  kind: Kind | null,
): { readonly bases: readonly BaseRate[]; readonly prior: RatePrior } {
  const counted = all.map((each) => ({
    ...each,
    events: each.events.filter((event) => kind === null || event.kind === kind),
  }));
  const bases = counted.map((each, i) => baseOf(each, spans[i]!, season));
  return { bases, prior: ratePrior(bases, dispersionOf(counted, spans, season, bases)) };
}

/** From the day on which every earlier posting within memory would have been seen, to the action or the end. */
function baseSpan({ from, to, action }: Watched, memory: number): readonly [number, number] {
  const start = from + memory * monthLength;
  return [start, Math.max(start, action === null ? to : Math.min(action.at, to))];
}

function baseOf({ events }: Counted, [from, to]: readonly [number, number], season: Season): BaseRate {
  const count = events.filter(({ opening }) => opening.from >= from && opening.from < to).length;
  return { count, months: seasonMonths(season, from, to) };
}

function pooledSeason(counted: readonly Counted[], spans: readonly (readonly [number, number])[]): Season {
  const events = Array.from({ length: 12 }, () => 0);
  const months = Array.from({ length: 12 }, () => 0);
  for (const [i, each] of counted.entries()) {
    const [from, to] = spans[i]!;
    for (const { opening } of each.events)
      if (opening.from >= from && opening.from < to) events[new Date(opening.from).getUTCMonth()]!++;
    for (const month of monthsIn(from, to)) months[month.month]! += month.share;
  }
  return seasonOf(events, months);
}

/** The parts of months that a span covers, each as a share of an average month. */
function* monthsIn(
  from: number,
  to: number,
): Generator<{ month: number; start: number; end: number; share: number }> {
  for (let at = from; at < to; ) {
    const date = new Date(at);
    const end = Math.min(to, Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
    yield { month: date.getUTCMonth(), start: at, end, share: seasonMonths(noSeason, at, end) };
    at = end;
  }
}

/** Pearson's chi-squared over its degrees of freedom, of monthly counts against each employer's own rate and the season. */
function dispersionOf(
  counted: readonly Counted[],
  spans: readonly (readonly [number, number])[],
  season: Season,
  bases: readonly BaseRate[],
): number {
  let [chi, freedom] = [0, 0];
  for (const [i, { events }] of counted.entries()) {
    const base = bases[i]!;
    if (base.count < 5) continue;
    const [from, to] = spans[i]!;
    const parts = [...monthsIn(from, to)];
    for (const { month, start, end, share } of parts) {
      const expected = (base.count / base.months) * share * season[month]!;
      const seen = events.filter(({ opening }) => opening.from >= start && opening.from < end).length;
      chi += (seen - expected) ** 2 / expected;
    }
    freedom += parts.length - 1;
  }
  return freedom < 50 ? 1.2 : Math.max(1, chi / freedom);
}

function lacking(base: BaseRate, length: number, found: Omit<Reversal, 'kinds'>, memory: number): string {
  if (base.months < 6)
    return `the board was watched for ${base.months.toFixed(1)} months with ${memory} behind them before the action; 6 are needed`;
  if (length < 2 * monthLength) return 'less than two months have passed since the action';
  const [low, high] = found.interval;
  if (high - low > 0.5)
    return `between ${Math.round(low * 100)} % and ${Math.round(high * 100)} % could have been advertised again: the base rate hides it`;
  const { chanceNone } = found;
  if (chanceNone >= doubt && chanceNone < cleared)
    return `the chance that hardly any came back is ${Math.round(chanceNone * 100)} %: too high to say that some did, too low to rule it out`;
  return '';
}
