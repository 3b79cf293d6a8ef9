import { join } from 'node:path';
import { Problem } from '../../core/index.ts';
import type { PullOptions, PullSource } from '../../sources/pull/ask.ts';
import { livePull, type PullEffects } from '../../sources/pull/effects.ts';
import { type Outcome, outcomes, type PullResult } from '../../sources/pull/outcome.ts';
import { runAsks } from '../../sources/pull/run.ts';
import { pullSources } from '../../sources/pull/sources.ts';
import { addFiles } from '../add/add-files.ts';
import type { AddReport } from '../add/report.ts';
import type { Effects } from '../effects.ts';

export type { PullSource } from '../../sources/pull/ask.ts';
export { type Outcome, outcomes, type PullResult } from '../../sources/pull/outcome.ts';
export { pullSources } from '../../sources/pull/sources.ts';

export interface PullRequest extends PullOptions {
  /** where raw bytes are kept; each source has a folder in it */
  readonly out: string;
  /** the ledger's folder; `null` fetches and adds nothing */
  readonly ledger: string | null;
  readonly refresh: boolean;
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
  const results = await runAsks(source.plan(request), {
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
  { ledger: folder, effects = {} }: PullRequest,
): Promise<AddReport | null> {
  const about = new Map(
    results.flatMap(({ path, retrieved, seen, url }) => {
      const when = looks === true ? seen : retrieved;
      return path === null || when === null ? [] : [[path, { retrieved: when.slice(0, 10), url }] as const];
    }),
  );
  return about.size === 0 ? null : addFiles([...about.keys()], { folder, about, effects });
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
