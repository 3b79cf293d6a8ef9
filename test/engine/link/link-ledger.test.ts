import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { ActionRecord, Batch, Document } from '../../../src/core/index.ts';
import { eventList } from '../../../src/engine/link/event-list.ts';
import { eventPage } from '../../../src/engine/link/event-page.ts';
import { linkLedger } from '../../../src/engine/link/link-ledger.ts';
import { openLedger } from '../../../src/ledger/index.ts';
import { events } from '../../../src/measures/events.ts';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A source of actions: [key, employer, jobs, day]. */
function batch(source: string, rows: readonly (readonly [string, string, number, string])[]): Batch {
  const text = JSON.stringify(rows);
  const snapshot = sha(text);
  const document: Document = {
    ...{ id: snapshot, bytes: new TextEncoder().encode(text), text, mediaType: 'text/plain', title: null },
    ...{ publisher: null, url: null, published: null, retrieved: null },
  };
  const actions = rows.map(
    ([key, subject, best, announced]): ActionRecord => ({
      origin: { source, key, snapshot },
      action: {
        ...{ company: null, subject, kind: 'layoff', workforceShare: null, announced, effective: null },
        jobs: { low: null, best, high: null, bound: 'exact' },
        ...{ aiCause: 'unknown', reasons: [], specificity: 0, statements: [] },
      },
      ...{ document: snapshot, citation: null, knownAt: announced, event: null },
    }),
  );
  return { source, snapshot, rowsRead: rows.length, documents: [document], actions };
}

it('links only new rows against held ones, keeps event names, and lets a person undo', async () => {
  const ledger = await openLedger(':memory:');
  await ledger.append(
    batch('one', [
      ['k1', 'Kestrel Mills', 1200, '2026-03-01'],
      ['k2', 'Heron', 90, '2026-03-02'],
    ]),
  );
  expect(await linkLedger(ledger, '2026-04-01')).toMatchObject({ accepted: 0 });
  await ledger.append(batch('two', [['x', 'Kestrel Mills, Inc.', 1200, '2026-03-03']]));
  expect(await linkLedger(ledger, '2026-04-02')).toMatchObject({ accepted: 1 });
  expect(await linkLedger(ledger, '2026-04-02')).toMatchObject({ rowsRead: 0 });
  const page = await eventPage(ledger, '2026-04-02', 'two:x');
  expect(page).toMatchObject({ id: 'one:k1', resolved: { low: 1200, high: 1200 } });
  expect(page!.claims.map(({ row }) => row)).toEqual(['one:k1', 'two:x']);
  expect(page!.causes.map(({ kind }) => kind)).toEqual(['date-spread']);

  await ledger.append(batch('three', [['z', 'Kestrel Mills', 1250, '2026-03-02']]));
  expect(await linkLedger(ledger, '2026-04-03')).toMatchObject({ accepted: 2 });
  expect((await eventPage(ledger, '2026-04-03', 'three:z'))?.id).toBe('one:k1');

  const [link] = (await ledger.links()).filter(
    ({ a, b }) => [a, b].includes('two:x') && [a, b].includes('one:k1'),
  );
  const { held: _, ...record } = link!;
  const undone = {
    ...record,
    origin: { ...record.origin, snapshot: sha('undo') },
    relation: 'different',
    by: 'person',
    reasons: ['two rounds'],
    knownAt: '2026-05-01',
  } as const;
  await ledger.append({ source: 'linking', snapshot: sha('undo'), rowsRead: 1, links: [undone] });
  expect((await eventPage(ledger, '2026-04-30', 'two:x'))?.id).toBe('one:k1');
  const after = await eventPage(ledger, '2026-05-01', 'two:x');
  expect(after?.claims.some(({ row }) => row === 'one:k1') ?? false).toBe(false);
  expect(await ledger.verify()).toMatchObject({ passed: true });
  expect(await eventPage(ledger, '2026-05-01', 'nothing')).toBeNull();
  await ledger.close();
});

it('lists linked rows as one event for readers too, counts it once under events, and the rest under their trackers', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'headcount-events-'));
  const writer = await openLedger(folder);
  await writer.append(
    batch('one', [
      ['k1::action', 'Kestrel Mills', 1200, '2026-03-01'],
      ['h::action', 'Heron', 90, '2026-03-02'],
    ]),
  );
  await writer.append(batch('two', [['x', 'Kestrel Mills, Inc.', 1210, '2026-03-03']]));
  expect(await linkLedger(writer, '2026-04-02')).toMatchObject({ accepted: 1 });
  await writer.close();
  const ledger = await openLedger(folder, { mode: 'read' });
  const listed = await eventList(ledger, '2026-04-02');
  expect(listed.map(({ id, rows, sources }) => [id, rows.length, sources.length])).toEqual([
    ['one:h', 1, 1],
    ['one:k1', 2, 2],
  ]);
  expect(listed[1]!.causes[0]?.kind).toBe('rounded');
  expect(listed[1]!.resolved).toMatchObject({ low: 1200, high: 1210 });
  for (const { id, rows } of listed)
    for (const name of [id, ...rows]) expect((await eventPage(ledger, '2026-04-02', name))?.id).toBe(id);
  const counted = await ledger.query(
    'SELECT event, counted_by, low, high, claims FROM events ORDER BY event',
    {},
    { asOf: '2026-04-02' },
  );
  expect(counted).toEqual([
    { event: 'one:h', counted_by: 'one', low: 90, high: 90, claims: 1 },
    { event: 'one:k1', counted_by: 'events', low: 1200, high: 1210, claims: 2 },
  ]);
  // no statement of either is held, so there is nothing for the measure to give a receipt for
  expect(await events({ ledger, asOf: '2026-04-02' }, { single: true })).toEqual([]);
  // before the link was known, two trackers told two actions
  expect(await eventList(ledger, '2026-04-01')).toHaveLength(3);
  await ledger.close();
  rmSync(folder, { recursive: true });
});
