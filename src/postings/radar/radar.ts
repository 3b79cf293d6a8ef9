import type { Repost } from '../repost/reposts.ts';
import { hiringFactors, hiringPrior } from './hiring.ts';
import { type Kind, kindOf, kinds } from './kinds.ts';
import { type KindReversal, type Reversal, reversal } from './posterior.ts';
import { monthsToTell } from './power.ts';
import type { BaseRate } from './predictive.ts';
import { type Action, quietTime, type Round, roundsOf } from './rounds.ts';
import { monthLength } from './season.ts';
import { monthsOf, type Span } from './spans.ts';
import { pooledPrior, pooledSeason, rateOf, within } from './usual.ts';
import type { Watched } from './watched.ts';

/** A re-post that counts, with the way in which the role came back. */
export interface CountedRepost extends Repost {
  readonly kind: Kind;
}

export type Verdict = 'reversed in part' | 'no sign of it' | 'not enough evidence';

export interface RadarResult extends Omit<Reversal, 'kinds'> {
  readonly company: string;
  readonly at: number;
  readonly jobs: number;
  /** other counts of the month after, taken as other tellings of the same round */
  readonly also: readonly Action[];
  readonly after: readonly CountedRepost[];
  readonly kinds: Readonly<Record<Kind, KindReversal>>;
  readonly verdict: Verdict;
  /** why there is not enough evidence; empty otherwise */
  readonly lacks: string;
  /** whether the time before was looked at for long enough to tell what is usual */
  readonly usualKnown: boolean;
  /** months after the action that were looked at, of those that count */
  readonly monthsAfter: number;
  /** when 50 % could first be told from 5 %; `null`: not within a year of the action, or the time before was not looked at */
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

/** What must have been looked at before and after an action for anything to be said. */
const monthsBefore = 6;
const monthsNeeded = 2;

/**
 * For each round of cuts, how many of the cut roles were advertised again. A re-post counts when the role's earlier posting ended
 * within `memory` months before it, once a role in `horizon` months; evergreen requisitions, siblings and what was there when the
 * looking began never count. The base rate is the employer's own, from the time before its action that has a full memory behind
 * it, times what became of its hiring of new roles; seasons and the spread of rates come from all employers, each of them once.
 */
export function radar(watched: readonly Watched[], options: RadarOptions = {}): readonly RadarResult[] {
  const { horizon = 12, memory = defaultMemory } = options;
  const employers = watched.map((each) => {
    const rounds = roundsOf(each.actions, each.stretches, { memory, horizon });
    const end = rounds[0]?.at ?? Number.POSITIVE_INFINITY;
    const quiet = quietTime(each.stretches, memory, end);
    const starts = [quiet[0]?.[0] ?? 0, ...rounds.map(({ at }) => at)];
    return {
      ...each,
      rounds,
      quiet,
      events: counted(each.reposts, { memory, horizon, starts }),
      fresh: newRoles(each),
    };
  });
  const quiet = employers.map((each) => each.quiet);
  const season = pooledSeason(employers, quiet);
  const prior = pooledPrior(employers, quiet, season);
  const byKind = kinds.map((kind) => {
    const ofKind = employers.map(({ events }) => ({ events: events.filter((event) => event.kind === kind) }));
    return { ofKind, prior: pooledPrior(ofKind, quiet, season) };
  });
  const fresh = employers.map((each) => ({ events: each.fresh }));
  const around = (i: number, { before, after }: Round): Parameters<typeof hiringFactors>[0] => {
    const [was, is] = [rateOf(fresh[i]!, before, season), rateOf(fresh[i]!, after, season)];
    return { before: was.count, monthsBefore: was.months, after: is.count, monthsAfter: is.months };
  };
  const hiring = hiringPrior(
    employers.flatMap(({ rounds }, i) => rounds.slice(0, 1).map((round) => around(i, round))),
    pooledPrior(fresh, quiet, season).dispersion,
  );
  return employers.flatMap((each, i) =>
    each.rounds.map((round): RadarResult => {
      const { at, jobs, also } = round;
      const after = within(each.events, round.after);
      const base = rateOf(each, round.before, season);
      const parts = byKind.map(({ ofKind, prior }, k) => ({
        after: after.filter(({ kind }) => kind === kinds[k]).length,
        base: rateOf(ofKind[i]!, round.before, season),
        prior,
      }));
      const months = monthsOf(round.after, season);
      const { kinds: found, ...all } = reversal({
        jobs,
        months,
        hiring: hiringFactors(around(i, round), hiring),
        kinds: parts,
      });
      const monthsAfter = monthsOf(round.after);
      const lacks = lacking({ base, monthsAfter, found: all, memory, at, stretches: each.stretches });
      const verdict: Verdict =
        lacks !== '' ? 'not enough evidence' : all.chanceNone < doubt ? 'reversed in part' : 'no sign of it';
      const wait = base.months < monthsBefore ? null : monthsToTell(jobs, base, prior, monthsNeeded);
      return {
        ...all,
        kinds: Object.fromEntries(kinds.map((kind, k) => [kind, found[k]!])) as Record<Kind, KindReversal>,
        company: each.company,
        at,
        jobs,
        also,
        after,
        verdict,
        lacks,
        usualKnown: base.months >= monthsBefore,
        monthsAfter,
        tellFrom: wait === null ? null : at + wait * monthLength,
      };
    }),
  );
}

/** Re-posts in order of time; after each of `starts` every role may count anew. */
function counted(
  reposts: readonly Repost[],
  { memory, horizon, starts }: { memory: number; horizon: number; starts: readonly number[] },
): readonly CountedRepost[] {
  const last = new Map<number, number>();
  return reposts.flatMap((repost) => {
    const { relation, evergreen, gapDays, role, opening } = repost;
    const again = relation === 'same role' || relation === 'changed role';
    if (!again || evergreen || opening.censored || gapDays! * 86_400_000 > memory * monthLength) return [];
    const before = last.get(role) ?? Number.NEGATIVE_INFINITY;
    const anew = starts.some((start) => before <= start && opening.from > start);
    if (!anew && opening.from - before < horizon * monthLength) return [];
    last.set(role, opening.from);
    return [{ ...repost, kind: kindOf(repost) }];
  });
}

const newRoles = ({ reposts }: Watched): readonly Repost[] =>
  reposts.filter(({ relation, opening }) => relation === 'unrelated' && !opening.censored);

function lacking({
  base,
  monthsAfter,
  found,
  memory,
  at,
  stretches,
}: {
  readonly base: BaseRate;
  readonly monthsAfter: number;
  readonly found: Omit<Reversal, 'kinds'>;
  readonly memory: number;
  readonly at: number;
  readonly stretches: readonly Span[];
}): string {
  const seen = stretches.at(-1)?.[1] ?? Number.NEGATIVE_INFINITY;
  if (seen <= at) return 'the boards were not looked at after the action';
  if (base.months < monthsBefore)
    return `the boards were looked at for ${base.months.toFixed(1)} months with ${memory} behind them before the action; ${monthsBefore} are needed`;
  if (monthsAfter < monthsNeeded)
    return `the boards were looked at for ${monthsAfter.toFixed(1)} months after the action; ${monthsNeeded} are needed`;
  const [low, high] = found.interval;
  if (high - low > 0.5)
    return `between ${Math.round(low * 100)} % and ${Math.round(high * 100)} % could have been advertised again: too wide to say`;
  const { chanceNone } = found;
  if (chanceNone >= doubt && chanceNone < cleared)
    return `the chance that hardly any came back is ${Math.round(chanceNone * 100)} %: too high to say that some did, too low to rule it out`;
  return '';
}
