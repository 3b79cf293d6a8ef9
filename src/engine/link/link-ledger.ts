import { createHash } from 'node:crypto';
import type { LinkRecord, Tally } from '../../core/index.ts';
import type { Ledger } from '../../ledger/index.ts';
import { linkEvents } from '../../linking/index.ts';
import { companyBook } from './company-facts.ts';
import { ledgerClaims } from './ledger-claims.ts';

const source = 'linking';

/**
 * Links rows that came since the last linking with every row that is held, and appends the links as records. A link that is held,
 * by whomever, is left as it is. `today` is when the links are known.
 */
export async function linkLedger(ledger: Ledger, today: string): Promise<Tally> {
  const runs = await ledger.runs();
  const last = runs.filter((run) => run.source === source).at(-1)?.revision ?? 0;
  const claims = await ledgerClaims(ledger);
  // rows that are held already come first, so that `from` tells the new ones
  const held = claims.filter(({ revision }) => revision <= last);
  const fresh = claims.filter(({ revision }) => revision > last);
  const none: Tally = { rowsRead: 0, accepted: 0, merged: 0, quarantined: 0 };
  if (fresh.length === 0) return none;
  const known = new Set((await ledger.links({ source })).map(({ origin }) => origin.key));
  const found = linkEvents([...held, ...fresh], companyBook(await ledger.companies()), held.length)
    .map((link) => ({ link, key: [link.a, link.b].sort().join('|') }))
    .filter(({ key }) => !known.has(key));
  const snapshot = createHash('sha256')
    .update(JSON.stringify([today, found]))
    .digest('hex');
  const links = found.map(
    ({ link, key }): LinkRecord => ({
      origin: { source, key, snapshot },
      ...link,
      by: 'engine',
      knownAt: today,
    }),
  );
  return ledger.append({ source, snapshot, rowsRead: links.length, links });
}
