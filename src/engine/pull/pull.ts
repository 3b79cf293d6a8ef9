import { join } from 'node:path';
import { Problem } from '../../core/index.ts';
import { type BoardList, type BoardPlace, boardOfPage, boardOfUrl } from '../../sources/boards/index.ts';
import type { PullOptions, PullSource } from '../../sources/pull/ask.ts';
import { livePull, type PullEffects } from '../../sources/pull/effects.ts';
import { type Outcome, outcomes, type PullResult } from '../../sources/pull/outcome.ts';
import { runAsks } from '../../sources/pull/run.ts';
import { pullSources } from '../../sources/pull/sources.ts';
import { addFiles } from '../add/add-files.ts';
import type { AddReport } from '../add/report.ts';
import type { Effects } from '../effects.ts';
import type { AbsentAnswer } from '../postings/absent-boards.ts';
import { employersOf } from '../postings/board-list.ts';

export type { PullSource } from '../../sources/pull/ask.ts';
export { type Outcome, outcomes, type PullResult } from '../../sources/pull/outcome.ts';
export { pullSources } from '../../sources/pull/sources.ts';

export interface PullRequest extends PullOptions {
  /** where raw bytes are kept; each source has a folder in it */
  readonly out: string;
  /** the ledger's folder; `null` fetches and adds nothing */
  readonly ledger: string | null;
  readonly refresh: boolean;
  /** boards to ask for, with their employers */
  readonly boards?: BoardList | null;
  readonly sources?: readonly PullSource[];
  readonly live?: PullEffects;
  readonly effects?: Partial<Effects>;
  readonly progress?: (done: number, of: number, what: string) => void;
}

/** What became of everything that was asked for, and of the rows that came. */
export interface PullReport {
  readonly source: string;
  readonly title: string;
  readonly folder: string;
  /** what reads a file that holds no rows for a feed */
  readonly readBy: string;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly results: readonly PullResult[];
  readonly added: AddReport | null;
}

/** Fetches one source and gives what came to the ledger by the same door as `add`. */
export async function pull(name: string, request: PullRequest): Promise<PullReport> {
  const source = sourceNamed(name, request.sources ?? pullSources);
  const userAgent = userAgentFor(source, request.contact);
  const folder = join(request.out, source.name);
  const plan = source.plan(request);
  const unread = (request.boards?.refused ?? []).map(({ line, reason }) => ({
    name: `line ${line} of --boards`,
    missing: reason,
  }));
  const results = await runAsks([...plan, ...unread], {
    folder,
    everyMs: source.everyMs,
    freshHours: source.freshHours,
    refresh: request.refresh,
    userAgent,
    seed: userAgent,
    effects: request.live ?? livePull,
    ...(request.progress === undefined ? {} : { progress: request.progress }),
  });
  const count = (outcome: Outcome): number => results.filter((result) => result.outcome === outcome).length;
  return {
    source: source.name,
    title: source.title,
    folder,
    readBy: source.readBy,
    counts: Object.fromEntries(outcomes.map((outcome) => [outcome, count(outcome)])) as Record<
      Outcome,
      number
    >,
    results,
    added: request.ledger === null ? null : await add(results, source, request),
  };
}

async function add(
  results: readonly PullResult[],
  { looks }: PullSource,
  { ledger: folder, effects = {}, live = livePull, boards }: PullRequest,
): Promise<AddReport | null> {
  const first = firstPages(results);
  const about = new Map(
    results.flatMap(({ path, retrieved, seen, url }) => {
      const when =
        looks === true ? (first.get(url === null ? '' : (boardOfPage(url) ?? '')) ?? seen) : retrieved;
      return path === null || when === null ? [] : [[path, { retrieved: when.slice(0, 10), url }] as const];
    }),
  );
  const absent = looks === true ? absentIn(results, new Date(live.now()).toISOString().slice(0, 10)) : [];
  if (about.size === 0 && absent.length === 0) return null;
  const employers = employersOf(boards ?? null);
  return addFiles([...about.keys()], { folder, about, employers, absent, effects });
}

/** When each board's first page was seen: its other pages belong to that look, also those that came after midnight. */
function firstPages(results: readonly PullResult[]): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const { url, seen } of results) {
    const board = url === null ? null : boardOfPage(url);
    if (board !== null && seen !== null && seen < (first.get(board) ?? '~')) first.set(board, seen);
  }
  return first;
}

/** Boards whose address answered that there is nothing, and of which no page came. */
function absentIn(results: readonly PullResult[], seen: string): readonly AbsentAnswer[] {
  const key = ({ system, board }: BoardPlace): string => `${system}/${board}`;
  const placed = results.map(({ url, path, problem }) => ({
    place: url === null ? null : boardOfUrl(url),
    url,
    came: path !== null,
    status: problem?.facts.status,
  }));
  const there = new Set(placed.flatMap(({ place, came }) => (place !== null && came ? [key(place)] : [])));
  return placed.flatMap(({ place, url, status }) =>
    place !== null && url !== null && (status === 404 || status === 410) && !there.has(key(place))
      ? [{ ...place, url, seen, said: String(status) }]
      : [],
  );
}

function sourceNamed(name: string, sources: readonly PullSource[]): PullSource {
  const found = sources.find((source) => source.name === name);
  if (found !== undefined) return found;
  throw new Problem(
    'bad-option',
    `Expected a source that can be pulled; ${JSON.stringify(name.slice(0, 40))} came.`,
    {
      hint: `There are: ${sources.map((source) => source.name).join(', ')}. headcount pull alone says what each gives.`,
    },
  );
}

/** How we name ourselves to a site. EDGAR's rules ask for a name and an address to write to. */
function userAgentFor({ needsContact, title }: PullSource, contact: string | null): string {
  if (contact === null && needsContact !== true) return 'headcount';
  if (contact !== null && /^[\x20-\x7e]{3,200}$/.test(contact) && /\S@\S+\.\S/.test(contact))
    return `headcount ${contact}`;
  const came = contact === null ? 'none came' : `${JSON.stringify(contact.slice(0, 80))} came`;
  throw new Problem(
    'refused',
    `${title} wants to know who is asking: expected a name and a mail address; ${came}.`,
    {
      hint: 'Give it with --contact "Name name@example.org", or in HEADCOUNT_CONTACT.',
    },
  );
}
