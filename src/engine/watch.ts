import type { WatchItem } from '../core/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { watchList } from '../measures/watch.ts';
import { hearCases } from './predict/court.ts';

/** The watch-list with the court's verdict on each dated prediction, as of one day. */
export async function judgedWatch(ledger: Ledger, asOf: string): Promise<readonly WatchItem[]> {
  const heard = new Map((await hearCases(ledger, asOf)).map((each) => [each.id, each]));
  return watchList({ ledger, asOf }, (id) => {
    const { verdict, reason } = heard.get(id)!;
    return { verdict, reason };
  });
}
