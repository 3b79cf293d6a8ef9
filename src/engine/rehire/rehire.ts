import { events } from '../../measures/events.ts';
import { type Kind, kinds } from '../../postings/radar/kinds.ts';
import { type RadarResult, radar } from '../../postings/radar/radar.ts';
import type { Action } from '../../postings/radar/rounds.ts';
import { companyBook } from '../link/company-facts.ts';
import { whoIn } from '../link/who.ts';
import type { OpenedLedger } from '../opened-ledger.ts';
import { type ShownPosting, watchedBoards } from './watched.ts';

export type { CountedRepost } from '../../postings/radar/radar.ts';
export { kinds };

export interface RehireAction
  extends Omit<RadarResult, 'at' | 'also' | 'tellFrom' | 'share' | 'interval' | 'expected' | 'kinds'> {
  readonly announced: string;
  /** other days and counts of the month after, taken as other tellings of it */
  readonly also: readonly { readonly announced: string; readonly jobs: number }[];
  /** re-posts to be expected if nothing had happened; `null` where the time before says too little */
  readonly expected: number | null;
  /** the share of the cut roles and its 90 % interval; `null` where there is not enough evidence */
  readonly share: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  readonly kinds: Readonly<Record<Kind, KindAnswer>>;
  /** the earliest day by which half of the roles coming back could be told from 5 %; `null`: not within a year */
  readonly tellFrom: string | null;
}

export interface KindAnswer {
  readonly after: number;
  readonly expected: number | null;
  readonly share: number | null;
}

export interface RehireAnswer {
  readonly asOf: string;
  /** the employer asked for, if one was */
  readonly asked: string | null;
  readonly actions: readonly RehireAction[];
  /** actions whose employer has no board in the ledger */
  readonly unwatched: number;
  /** employers with a board */
  readonly boards: number;
  /** employers with a board whose names hold what was asked for */
  readonly near: readonly string[];
  shown(posting: number, from: number): ShownPosting;
}

/** For each layoff with a count and a day whose employer's boards are held: did the roles come back? */
export async function rehire(
  { ledger }: Pick<OpenedLedger, 'ledger'>,
  asOf: string,
  company?: string,
): Promise<RehireAnswer> {
  const keyOf = whoIn(companyBook());
  const cuts = await cutsOf(ledger, asOf, keyOf);
  const { watched, names, shown } = await watchedBoards(ledger, asOf, { keyOf, actions: cuts });
  const asked = company === undefined ? null : keyOf(company);
  const mine = (key: string): boolean => asked === null || key === asked;
  return {
    asOf,
    asked: company ?? null,
    actions: radar(watched)
      .filter((result) => mine(keyOf(result.company)))
      .sort((a, b) => b.at - a.at || (a.company < b.company ? -1 : 1))
      .map(actionOf),
    unwatched: [...cuts].reduce(
      (sum, [key, actions]) => sum + (mine(key) && !names.has(key) ? actions.length : 0),
      0,
    ),
    boards: names.size,
    near: company === undefined ? [] : nearest(company, [...names.values()]),
    shown,
  };
}

function actionOf(found: RadarResult): RehireAction {
  const { at, also, tellFrom, share, interval, expected, kinds: ways, ...result } = found;
  const known = result.verdict !== 'not enough evidence';
  const whereKnown = <T>(value: T): T | null => (known ? value : null);
  const usual = (value: number): number | null => (result.usualKnown ? value : null);
  const kindOf = (kind: Kind): KindAnswer => ({
    after: ways[kind].after,
    expected: usual(ways[kind].expected),
    share: whereKnown(ways[kind].share),
  });
  return {
    ...result,
    announced: dayOf(at),
    also: also.map((other) => ({ announced: dayOf(other.at), jobs: other.jobs })),
    expected: usual(expected),
    share: whereKnown(share),
    interval: whereKnown(interval),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, kindOf(kind)])) as Record<Kind, KindAnswer>,
    tellFrom: tellFrom === null ? null : dayOf(tellFrom),
  };
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

function nearest(company: string, names: readonly string[]): readonly string[] {
  const words = company.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return names.filter((name) => words.some((word) => name.toLowerCase().includes(word))).slice(0, 5);
}

/** Layoffs of a whole day with a count, by employer; of several tellings of one employer and day the largest count is kept. */
async function cutsOf(
  ledger: OpenedLedger['ledger'],
  asOf: string,
  keyOf: (name: string) => string,
): Promise<ReadonlyMap<string, readonly Action[]>> {
  const names = new Map((await ledger.companies({ asOf })).map(({ id, name }) => [id, name]));
  const cuts = new Map<string, Map<number, Action>>();
  const add = (company: string, day: string | null, jobs: number | null): void => {
    if (jobs === null || jobs < 1 || !/^\d{4}-\d{2}-\d{2}$/.test(day ?? '')) return;
    const at = Date.parse(`${day}T00:00:00Z`);
    const days = cuts.get(keyOf(company)) ?? new Map<number, Action>();
    cuts.set(keyOf(company), days);
    if ((days.get(at)?.jobs ?? 0) < jobs) days.set(at, { at, jobs });
  };
  for (const { action } of await ledger.actions({ asOf }))
    if (action.kind === 'layoff')
      add(
        names.get(action.company ?? '') ?? action.subject,
        action.announced ?? action.effective,
        action.jobs?.best ?? action.jobs?.low ?? null,
      );
  for (const { name, announced, jobs } of await events({ ledger, asOf }))
    add(name, announced, jobs?.value.best ?? jobs?.value.low ?? null);
  return new Map([...cuts].map(([key, days]) => [key, [...days.values()]]));
}
