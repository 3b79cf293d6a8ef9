import { expect } from 'vitest';
import type { Batch } from '../../src/core/index.ts';
import { openLedger } from '../../src/ledger/index.ts';
import type { Feed, GivenFile } from '../../src/sources/feed.ts';

export const given = (name: string, text: string | Uint8Array): GivenFile => ({
  name,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});

/** Parses a file, and has a ledger check every quote and that the rows add up. */
export async function taken(feed: Feed, file: GivenFile, retrieved: string = '2026-08-01'): Promise<Batch> {
  expect(feed.recognise(file)).toEqual({ fits: true });
  const batch = feed.parse(file, { retrieved, url: null });
  const ledger = await openLedger(':memory:');
  const tally = await ledger.append(batch);
  expect(tally.quarantined).toBe(batch.quarantined?.length);
  expect(tally.accepted + tally.quarantined).toBe(batch.rowsRead);
  expect((await ledger.verify()).passed).not.toBe(false);
  await ledger.close();
  return batch;
}

export const reasonsOf = (batch: Batch): readonly string[] =>
  (batch.quarantined ?? []).map(({ reason }) => reason);
