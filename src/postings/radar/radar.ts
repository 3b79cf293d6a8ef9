import type { Repost } from '../repost/reposts.ts';
import { hiringFactors, hiringPrior } from './hiring.ts';
import { type Kind, kindOf, kinds } from './kinds.ts';
import { type KindReversal, type Reversal, reversal } from './posterior.ts';
import { monthsToTell } from './power.ts';
import type { BaseRate } from './predictive.ts';
import { monthLength, seasonMonths } from './season.ts';
import { baseSpan, pooledSeason, usual, within } from './usual.ts';

/** A re-post that counts, with the way in which the role came back. */
export interface CountedRepost extends Repost {
  readonly kind: Kind;
}

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
  /** when 50 % could first be told from 5 %; `null`: not within a year of the action */
  readonly tellFrom: number | null;
}

export interface RadarOptions {
  /** months after the action that are looked at; default 12 */
  readonly horizon?: number;
  /** how far back an earlier posting of the role may lie, in months; default `defaultMemory` */
  readonly memory?: number;
}

/** How far back an earlier posting of a role may lie, in months, where nothing else is asked for. */
export const defaultMemory = 18;

/** Flagged when the posterior chance that hardly anything was reversed is below this, and cleared when it is above `cleared`. */
const doubt = 0.02;
const cleared = 0.5;

/**
 * For each action, how many of the cut roles were advertised again. A re-post counts when the role's earlier posting ended
 * within `memory` months before it; evergreen requisitions and siblings never count. The base rate is the employer's own, from
 * the time before its action that has a full memory behind it, times what became of its hiring of new roles; seasons and the
 * spread of rates come from all employers.
 */
export function radar(watched: readonly Watched[], options: RadarOptions = {}): readonly RadarResult[] {
  const { horizon = 12, memory = defaultMemory } = options;
  const histories = watched.map((each) => ({ ...each, events: countedReposts(each.reposts, memory) }));
  const spans = watched.map((each) => baseSpan(each, memory));
  const season = pooledSeason(histories, spans);
  const whole = usual(histories, spans, season);
  const byKind = kinds.map((kind) =>
    usual(
      histories.map((each) => ({ events: each.events.filter((event) => event.kind === kind) })),
      spans,
      season,
    ),
  );
  const fresh = watched.map(({ reposts }) => ({
    events: reposts.filter(({ relation }) => relation === 'unrelated'),
  }));
  const freshUsual = usual(fresh, spans, season);
  const newRoles = watched.map(({ action, to }, i) => {
    const { count, months } = freshUsual.bases[i]!;
    const [from, end] = action === null ? [to, to] : [action.at, lastOf(to, action.at, horizon)];
    const after = within(fresh[i]!.events, from, end).length;
    return { before: count, monthsBefore: months, after, monthsAfter: seasonMonths(season, from, end) };
  });
  const hiring = hiringPrior(newRoles, freshUsual.prior.dispersion);
  return histories.flatMap((each, i) => {
    if (each.action === null) return [];
    const { at, jobs } = each.action;
    const end = lastOf(each.to, at, horizon);
    const after = within(each.events, at, end);
    const months = seasonMonths(season, at, end);
    const base = whole.bases[i]!;
    const parts = byKind.map(({ bases, prior }, k) => ({
      after: after.filter(({ kind }) => kind === kinds[k]).length,
      base: bases[i]!,
      prior,
    }));
    const { kinds: found, ...all } = reversal({
      jobs,
      months,
      hiring: hiringFactors(newRoles[i]!, hiring),
      kinds: parts,
    });
    const wait = monthsToTell(jobs, base, whole.prior);
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
        tellFrom: wait === null ? null : at + wait * monthLength,
      },
    ];
  });
}

const lastOf = (to: number, at: number, horizon: number): number => Math.min(to, at + horizon * monthLength);

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
