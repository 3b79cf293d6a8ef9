import { type Ledger, openLedger } from '../../../src/ledger/index.ts';
import { feeds } from '../../../src/sources/feeds.ts';

const feed = feeds.find(({ name }) => name === 'warn-sd')!;

type Row = readonly [employer: string, received: string, jobs: number];

/** Puts one list of notices into a ledger, as it was fetched on a day. */
export async function appendNotices(ledger: Ledger, retrieved: string, rows: readonly Row[]): Promise<void> {
  const lines = rows.map(([employer, received, jobs]) => `${employer},Ashford,${received},${jobs}`);
  const text = ['Company,Location,Date Received,Employees Affected', ...lines].join('\n');
  await ledger.append(feed.parse({ name: 'sd.csv', bytes: Buffer.from(text) }, { retrieved, url: null }));
}

/** A ledger that holds nothing else. */
export async function noticesLedger(retrieved: string, rows: readonly Row[]): Promise<Ledger> {
  const ledger = await openLedger(':memory:');
  await appendNotices(ledger, retrieved, rows);
  return ledger;
}
