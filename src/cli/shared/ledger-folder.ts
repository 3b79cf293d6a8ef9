import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../../core/index.ts';

/** Where a ledger is kept when none is named and something is to be kept. */
export const ownFolder: string = join('.headcount', 'ledger');

export interface LedgerPlace {
  /** what `--ledger` named */
  readonly named?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** `--ledger`, then HEADCOUNT_LEDGER, then this folder's own ledger if something was kept in it; else `null`: in memory. */
export function ledgerToRead({ named, env }: LedgerPlace): string | null {
  const asked = named ?? env.HEADCOUNT_LEDGER;
  if (asked !== undefined && asked !== '') return asked;
  return existsSync(join(ownFolder, 'ledger.duckdb')) ? ownFolder : null;
}

/** The same for whoever only asks: a ledger that was named must be there, or the answer would be of another. */
export function ledgerToAsk(place: LedgerPlace): string | null {
  const { named } = place;
  if (named === undefined || existsSync(join(named, 'ledger.duckdb'))) return ledgerToRead(place);
  throw new Problem('not-found', `Expected a ledger at ${named}; there is none.`, {
    hint: `Without --ledger the ledger is made in memory. headcount add FILE|DIR --ledger ${named} makes one there.`,
    facts: { folder: named },
  });
}

/** The same order for whoever keeps something: without a name it is this folder's own ledger, made when absent. */
export function ledgerToKeep(place: LedgerPlace): string {
  return ledgerToRead(place) ?? ownFolder;
}
