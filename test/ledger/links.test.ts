import { expect, it } from 'vitest';
import type { Batch, LinkRecord } from '../../src/core/index.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { documentOf, rowOf, sha } from './samples.ts';

const document = documentOf('14,000 jobs go. 14,000 roles are cut.');
const rows: Batch = {
  ...{ source: 'test', snapshot: document.id, rowsRead: 2, documents: [document] },
  statements: [rowOf('r1', document, '14,000 jobs'), rowOf('r2', document, '14,000 roles')],
};

function linkBatch(change: Partial<LinkRecord>, turn = '1'): Batch {
  const link: LinkRecord = {
    origin: { source: 'linking', key: 'test:r1|test:r2', snapshot: sha(turn) },
    ...{ a: 'test:r1', b: 'test:r2', relation: 'same-event', probability: 0.97, by: 'engine' },
    ...{ reasons: ['the same count, 14,000'], knownAt: '2026-01-02', ...change },
  };
  return { source: 'linking', snapshot: sha(turn), rowsRead: 1, links: [link] };
}

it('holds a link beside the rows, and a later record undoes it without losing it', async () => {
  const ledger = await openLedger(':memory:');
  await ledger.append(rows);
  expect(await ledger.append(linkBatch({}))).toMatchObject({ accepted: 1 });
  expect(await ledger.append(linkBatch({}))).toMatchObject({ merged: 1 });
  await ledger.append(
    linkBatch({ relation: 'different', by: 'person', reasons: ['two rounds'], knownAt: '2026-02-03' }, '2'),
  );
  const [now] = await ledger.links();
  expect(now).toMatchObject({ relation: 'different', by: 'person', held: { version: 2 } });
  expect((await ledger.links({ asOf: '2026-01-31' }))[0]).toMatchObject({ relation: 'same-event' });
  expect(await ledger.versions('link', 'linking', 'test:r1|test:r2')).toHaveLength(2);
  expect(await ledger.query('SELECT a, b, relation, decided_by FROM links')).toEqual([
    { a: 'test:r1', b: 'test:r2', relation: 'different', decided_by: 'person' },
  ]);
  expect(await ledger.verify()).toMatchObject({ passed: true, lookedAt: { links: 2 } });
  await ledger.close();
});

it('verify finds a link to a row that is not held', async () => {
  const ledger = await openLedger(':memory:');
  await ledger.append(rows);
  await ledger.append(linkBatch({ b: 'test:r9' }));
  const { failures } = await ledger.verify();
  expect(failures).toEqual([
    { check: 'link', at: 'linking test:r1|test:r2', message: 'it names the row test:r9, which is not held' },
  ]);
  await ledger.close();
});

it.each([
  ['no reason', { reasons: [] }],
  ['a chance above one', { probability: 1.2 }],
  ['a row and itself', { b: 'test:r1' }],
])('quarantines a link with %s', async (_what, change) => {
  const ledger = await openLedger(':memory:');
  await ledger.append(rows);
  expect(await ledger.append(linkBatch(change))).toMatchObject({ quarantined: 1 });
  await ledger.close();
});
