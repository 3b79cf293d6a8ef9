import type { Batch } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import type { FeedContext } from '../../sources/feed.ts';

type Known = Required<Pick<FeedContext, 'companies' | 'callDays'>>;

/** What the ledger knows that a file cannot say of itself: employers, and the days of earnings calls. */
export interface KnownBefore {
  now(): Promise<Known>;
  /** a batch that brought employers or days is asked for again */
  learn(batch: Batch): void;
}

export function knownBefore(ledger: Ledger): KnownBefore {
  let held: Promise<Known> | null = null;
  return {
    now: () => {
      held ??= ask(ledger);
      return held;
    },
    learn: ({ companies, observations }) => {
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
