import { expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/index.ts';
import { batchOf, documentOf, rowOf } from './samples.ts';

const morning = documentOf('Meta cuts 14,000 jobs.');
const evening = documentOf('Meta cuts 15,000 jobs.');
const first = batchOf([rowOf('a', morning, '14,000')], { documents: [morning] });
const second = batchOf([rowOf('a', evening, '15,000', { statement: { best: 15000 } })], {
  documents: [evening],
});

it('takes the later arrival for the newer of two versions known on one day, and its hash says so', async () => {
  const seen: [number | null | undefined, string][] = [];
  for (const order of [
    [first, second],
    [second, first],
  ]) {
    const ledger = await openLedger(':memory:');
    for (const batch of order) await ledger.append(batch);
    seen.push([(await ledger.statements())[0]?.statement.best, await ledger.hash()]);
    await ledger.close();
  }
  expect(seen.map(([best]) => best)).toEqual([15000, 14000]);
  expect(seen[0]?.[1]).not.toBe(seen[1]?.[1]);
});

it('lets a time of day decide which of two versions is the newer', async () => {
  const at = (hour: string, key: typeof first): typeof first => ({
    ...key,
    statements: (key.statements ?? []).map((row) => ({ ...row, knownAt: `2026-04-23T${hour}:00:00Z` })),
  });
  const ledger = await openLedger(':memory:');
  await ledger.append(at('18', second));
  await ledger.append(at('09', first));
  expect((await ledger.statements({ asOf: '2026-04-23' }))[0]?.statement.best).toBe(15000);
  await ledger.close();
});
