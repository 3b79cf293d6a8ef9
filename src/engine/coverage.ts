import { type CoveredList, coveredLists } from '../measures/coverage/lists.ts';
import { type Unseen, unseen } from '../measures/coverage/unseen.ts';
import { companyBook } from './link/company-facts.ts';
import { whoIn } from './link/who.ts';
import type { OpenedLedger } from './opened-ledger.ts';

export type { CoveredList, Freshness } from '../measures/coverage/lists.ts';
export type { Unseen } from '../measures/coverage/unseen.ts';

/** What the ledger covers, and an estimate of what no source saw. */
export interface Coverage {
  readonly asOf: string;
  readonly lists: readonly CoveredList[];
  readonly unseen: Unseen | null;
}

export async function coverage({ ledger }: OpenedLedger, asOf: string): Promise<Coverage> {
  const input = { ledger, asOf };
  const who = whoIn(companyBook(await ledger.companies({ asOf })));
  return { asOf, lists: await coveredLists(input), unseen: await unseen(input, who) };
}
