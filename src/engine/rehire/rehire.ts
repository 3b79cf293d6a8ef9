import { events } from '../../measures/events.ts';
import { type RadarResult, radar } from '../../postings/radar/radar.ts';
import type { OpenedLedger } from '../opened-ledger.ts';
import { nameKey } from './held-boards.ts';
import { type CutAction, type ShownPosting, watchedBoards } from './watched.ts';

export { kinds } from '../../postings/radar/kinds.ts';
export type { CountedRepost } from '../../postings/radar/radar.ts';

export interface RehireAction extends Omit<RadarResult, 'tellFrom'> {
  readonly announced: string;
  /** the earliest day by which half of the roles coming back could be told from 5 %; `null`: not within a year */
  readonly tellFrom: string | null;
}

export interface RehireAnswer {
  readonly asOf: string;
  readonly actions: readonly RehireAction[];
  /** actions whose employer has no board in the ledger */
  readonly unwatched: number;
  readonly boards: number;
  readonly postings: ReadonlyMap<number, ShownPosting>;
}

/** For each layoff with a count and a day whose employer's board is held: did the roles come back? */
export async function rehire(
  { ledger }: Pick<OpenedLedger, 'ledger'>,
  asOf: string,
  company?: string,
): Promise<RehireAnswer> {
  const cuts = await cutsOf(ledger, asOf);
  const { watched, postings, employers } = await watchedBoards(ledger, asOf, cuts);
  const results = radar(watched);
  const announced = watched.flatMap(({ action }) => (action === null ? [] : [dayOf(action.at)]));
  const all = results.map((result, i) => ({
    ...result,
    announced: announced[i]!,
    tellFrom: result.tellFrom === null ? null : dayOf(result.tellFrom),
  }));
  const asked = company === undefined ? null : nameKey(company);
  return {
    asOf,
    actions: all.filter((action) => asked === null || nameKey(action.company) === asked),
    unwatched: cuts.filter(
      (cut) => !employers.has(nameKey(cut.company)) && (asked === null || nameKey(cut.company) === asked),
    ).length,
    boards: employers.size,
    postings,
  };
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** Layoffs of a whole day with a count; several sources of one company and day are one, the largest count kept. */
async function cutsOf(ledger: OpenedLedger['ledger'], asOf: string): Promise<readonly CutAction[]> {
  const names = new Map((await ledger.companies({ asOf })).map(({ id, name }) => [id, name]));
  const cuts = new Map<string, CutAction>();
  const add = (company: string, day: string | null, jobs: number | null): void => {
    if (jobs === null || jobs < 1 || !/^\d{4}-\d{2}-\d{2}$/.test(day ?? '')) return;
    const key = `${nameKey(company)} ${day}`;
    if ((cuts.get(key)?.jobs ?? 0) < jobs) cuts.set(key, { company, day: day!, jobs });
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
  return [...cuts.values()].sort((a, b) => order(b.day, a.day) || order(a.company, b.company));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
