import type { Batch } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { FeedContext } from '../../sources/feed.ts';

type Known = Required<Pick<FeedContext, 'companies' | 'callDays'>>;

/** What the ledger knows that a file cannot say of itself: employers, and the days of earnings calls. */
export interface KnownBefore {
  now(): Promise<Known>;
  /** whether these very bytes came before, by their sha-256; the runs are read once, however many files there are */
  holds(snapshot: string): Promise<boolean>;
  /** a batch that brought employers or days is asked for again */
  learn(batch: Pick<Batch, 'snapshot' | 'companies' | 'observations'>): void;
}

export function knownBefore(ledger: Ledger): KnownBefore {
  let held: Promise<Known> | null = null;
  let snapshots: Promise<Set<string>> | null = null;
  const snapshotsHeld = (): Promise<Set<string>> => {
    snapshots ??= ledger.runs().then((runs) => new Set(runs.map(({ snapshot }) => snapshot)));
    return snapshots;
  };
  return {
    holds: async (snapshot) => (await snapshotsHeld()).has(snapshot),
    now: () => {
      held ??= ask(ledger);
      return held;
    },
    learn: ({ snapshot, companies, observations }) => {
      snapshots = snapshots?.then((all) => all.add(snapshot)) ?? null;
      if ((companies?.length ?? 0) > 0 || observations?.[0]?.series === callSeries) held = null;
    },
  };
}

const callSeries = 'earnings-call';

async function ask(ledger: Ledger): Promise<Known> {
  const calls = await ledger.observations({ series: callSeries });
  return {
    companies: await ledger.companies(),
    callDays: new Map(calls.map(({ subject, basis, period }) => [`${subject} ${basis}`, period.end])),
  };
}
