import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Batch } from '../../src/core/index.ts';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { batchOf, documentOf, observationOf, rowOf, sha } from './samples.ts';

const runs = 8;
const article = documentOf('Meta cuts 14,000 jobs. Microsoft cuts 9,000 jobs.');

interface Draft {
  readonly key: number;
  readonly month: number;
  readonly best: number;
}

/** Batches in which no two versions of one key are known on the same day: then order of arrival means nothing. */
const drafts = fc.uniqueArray(
  fc.record({
    key: fc.integer({ min: 0, max: 3 }),
    month: fc.integer({ min: 1, max: 6 }),
    best: fc.integer({ min: 1, max: 9 }),
  }),
  { selector: ({ key, month }) => `${key} ${month}`, minLength: 1, maxLength: 6 },
);

function batchFrom({ key, month, best }: Draft): Batch {
  const snapshot = sha(`${key} ${month}`);
  const knownAt = `2026-0${month}-15`;
  const statement = rowOf(`s${key}`, article, '9,000', { snapshot, knownAt, statement: { best } });
  const value = { low: null, best, high: null, bound: 'exact' } as const;
  const observation = observationOf(`o${key}`, {
    origin: { source: 'test', key: `o${key}`, snapshot },
    ...{ value, knownAt },
  });
  return batchOf([statement], {
    snapshot,
    rowsRead: 2,
    observations: [observation],
    documents: [{ ...article, retrieved: knownAt }],
  });
}

async function filled(batches: readonly Batch[]): Promise<Ledger> {
  const ledger = await openLedger(':memory:');
  for (const batch of batches) await ledger.append(batch);
  return ledger;
}

/** What a reader can see: every row but the number of the batch that brought it. */
async function seen(ledger: Ledger, asOf: string, revision?: number): Promise<string> {
  const options = revision === undefined ? { asOf } : { asOf, revision };
  const rows = [await ledger.statements(options), await ledger.observations(options)].flat();
  const shown = rows.map(({ held: { revision: _, ...held }, ...row }) => ({ ...row, held }));
  const sums = await ledger.query('SELECT count(*) AS n, sum(best) AS total FROM statements', {}, options);
  return JSON.stringify([shown, sums]);
}

it('has the same hash and the same answers in whatever order the batches came, and however often', async () => {
  const orders = drafts.chain((made) =>
    fc.tuple(fc.constant(made), fc.shuffledSubarray(made, { minLength: made.length }), fc.subarray(made)),
  );
  await fc.assert(
    fc.asyncProperty(orders, async ([made, shuffled, again]) => {
      const one = await filled(made.map(batchFrom));
      const other = await filled([...shuffled, ...again].map(batchFrom));
      expect(await other.hash()).toBe(await one.hash());
      for (const asOf of ['2026-02-20', '2026-04-20', '2026-12-31']) {
        expect(await seen(other, asOf)).toBe(await seen(one, asOf));
        expect(await other.hash({ asOf })).toBe(await one.hash({ asOf }));
      }
      await one.close();
      await other.close();
    }),
    { numRuns: runs },
  );
});

it('has another hash when any value differs', async () => {
  const one = await filled([batchFrom({ key: 1, month: 1, best: 1 })]);
  const other = await filled([batchFrom({ key: 1, month: 1, best: 2 })]);
  expect(await other.hash()).not.toBe(await one.hash());
  await one.close();
  await other.close();
});

it('never changes an answer about the past when what is appended later was known later', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, fc.integer({ min: 1, max: 6 }), async (made, month) => {
      const asOf = `2026-0${month}-20`;
      const ledger = await filled(made.filter((draft) => draft.month <= month).map(batchFrom));
      const before = [await seen(ledger, asOf), await ledger.hash({ asOf })];
      for (const draft of made.filter((each) => each.month > month)) await ledger.append(batchFrom(draft));
      expect([await seen(ledger, asOf), await ledger.hash({ asOf })]).toEqual(before);
      await ledger.close();
    }),
    { numRuns: runs },
  );
});

it('never changes an answer of a past revision, whatever is appended later', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, fc.nat({ max: 6 }), async (made, at) => {
      const revision = Math.min(at, made.length);
      const ledger = await filled(made.slice(0, revision).map(batchFrom));
      const before = await seen(ledger, '2026-12-31', revision);
      for (const draft of made.slice(revision)) await ledger.append(batchFrom(draft));
      expect(await seen(ledger, '2026-12-31', revision)).toBe(before);
      await ledger.close();
    }),
    { numRuns: runs },
  );
});
