import { readFile } from 'node:fs/promises';
import { Problem } from '../../core/index.ts';
import { decodeTable } from '../table/decode.ts';
import type { Ask, Missing } from './ask.ts';
import type { PullEffects } from './effects.ts';
import { HostQueues } from './host-queues.ts';
import { HostRules } from './host-rules.ts';
import { fetchOne } from './one.ts';
import type { Outcome, PullResult } from './outcome.ts';
import { Pace } from './pace.ts';
import type { Asking } from './persist.ts';
import { type Kept, PullStore } from './store.ts';

export interface RunOptions {
  /** where raw bytes are kept */
  readonly folder: string;
  readonly everyMs: number;
  readonly freshHours: number;
  /** ask even for what is fresh */
  readonly refresh: boolean;
  readonly userAgent: string;
  readonly seed: string;
  readonly effects: PullEffects;
  readonly progress?: (done: number, of: number, what: string) => void;
}

/** A host that fails so often in a row is not asked again in this run. */
const mostFailures = 3;
const mostAsks = 5000;

/**
 * Asks for everything that a plan names and for what the answers point to. Hosts are asked side by side, one request at a time each;
 * one that fails stops nobody else. Every ask ends as one result.
 */
export async function runAsks(
  first: readonly (Ask | Missing)[],
  options: RunOptions,
): Promise<readonly PullResult[]> {
  const { effects, seed, userAgent } = options;
  const asking: Asking = { effects, seed, userAgent, pace: new Pace(effects, options.everyMs) };
  const rules = new HostRules(asking);
  const store = new PullStore(options.folder);
  const results: PullResult[] = [];
  const failures = new Map<string, number>();
  const queues = new HostQueues<Ask>((host, ask) => one(host, ask));
  const seen = new Set<string>();
  const anew = new Set<string>();
  const told = (result: PullResult): void => {
    results.push(result);
    options.progress?.(results.length, seen.size, result.name);
  };

  const enqueue = (next: readonly (Ask | Missing)[]): void => {
    for (const ask of next) {
      if ('missing' in ask) {
        told(noResult(ask.name, null, 'failed', new Problem('not-found', ask.missing)));
        continue;
      }
      const id = idOf(ask);
      if (seen.has(id)) continue;
      seen.add(id);
      const host = hostOf(ask.url);
      if (host instanceof Problem) told(noResult(ask.name, ask.url, 'failed', host));
      else if (seen.size > mostAsks) told(noResult(ask.name, ask.url, 'skipped', tooMany));
      else queues.add(host, ask);
    }
  };

  const one = async (host: string, ask: Ask): Promise<void> => {
    const failed = failures.get(host) ?? 0;
    if (failed >= mostFailures) return told(noResult(ask.name, ask.url, 'skipped', givenUp(host)));
    try {
      const { outcome, kept, text } = await fetched(ask);
      failures.set(host, 0);
      const path = store.path(kept);
      const seen = new Date(kept.asked).toISOString();
      const { retrieved } = kept;
      told({ name: ask.name, url: ask.url, host, outcome, path, retrieved, seen, problem: null });
      if (ask.follow !== undefined)
        follow(ask, text ?? decodeTable(await readFile(path)).text, outcome !== 'held');
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.code === 'network' && error.facts.status !== 404)
        failures.set(host, error.facts.leaveHost === true ? mostFailures : failed + 1);
      told(noResult(ask.name, ask.url, 'failed', error));
    }
  };

  const fetched = async (ask: Ask): Promise<{ outcome: Outcome; kept: Kept; text: string | null }> => {
    const before = await store.find(ask);
    const fresh = (at: number): boolean => effects.now() - at < options.freshHours * 3_600_000;
    const stands = ask.fixed === true || (!anew.has(idOf(ask)) && fresh(before?.asked ?? 0));
    if (before !== null && !options.refresh && stands) return { outcome: 'held', kept: before, text: null };
    await rules.check(ask);
    return fetchOne(ask, before, store, asking);
  };

  const follow = (ask: Ask, text: string, asked: boolean): void => {
    try {
      const next = ask.follow!(text);
      for (const each of next) if (asked && 'page' in each && each.page) anew.add(idOf(each));
      enqueue(next);
    } catch (error) {
      const problem = error instanceof Problem ? error : changedShape(ask, error);
      told(noResult(`what ${ask.name} points to`, ask.url, 'failed', problem));
    }
  };

  enqueue(first);
  await queues.idle();
  return results;
}

const idOf = ({ url, body = '' }: Ask): string => `${url}\n${body}`;

function noResult(name: string, url: string | null, outcome: Outcome, problem: Problem): PullResult {
  const host = url === null ? null : hostOf(url);
  return {
    name,
    url,
    host: host instanceof Problem ? null : host,
    outcome,
    path: null,
    retrieved: null,
    seen: null,
    problem: problem.toJSON().error,
  };
}

function hostOf(url: string): string | Problem {
  if (URL.canParse(url)) return new URL(url).host;
  return new Problem(
    'bad-input',
    `expected an http or https address; came ${JSON.stringify(url.slice(0, 200))}`,
  );
}

const tooMany = new Problem(
  'refused',
  `expected at most ${mostAsks} things to ask for in one run; there are more`,
  {
    hint: 'Narrow it with --since or --company; the next run goes on from here.',
  },
);

function givenUp(host: string): Problem {
  return new Problem('network', `${host} was given up after ${mostFailures} failures in a row`, {
    hint: 'Run the same command later: what was fetched stays.',
  });
}

function changedShape(ask: Ask, cause: unknown): Problem {
  return new Problem(
    'unreadable',
    `expected ${ask.name} in the shape it had; the source may have changed it`,
    {
      hint: 'The bytes are kept. The source’s README says what is expected.',
      cause,
    },
  );
}
