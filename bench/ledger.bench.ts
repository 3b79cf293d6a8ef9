import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Batch } from '../src/core/index.ts';
import { openDatabase } from '../src/ledger/connector.ts';
import { openLedger } from '../src/ledger/index.ts';
import { statements } from './ledger-input.ts';
import type { Bench, Timing } from './run.ts';

const count = 100_000;

async function seconds(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The same statements' fields put into a plain table with no check, no hash and no identity. */
async function plainInsert(folder: string, batch: Batch): Promise<number> {
  const rows = batch.statements ?? [];
  const text = (pick: (row: (typeof rows)[number]) => string | null): (string | null)[] => rows.map(pick);
  const database = await openDatabase(join(folder, 'plain.duckdb'), false);
  const connection = await database.connect();
  const names = [
    'key',
    'quote',
    'subject',
    'company',
    'measure',
    'unit',
    'place',
    'stance',
    'document',
    'event',
  ];
  await connection.run(
    `CREATE TABLE plain (${names.map((name) => `${name} VARCHAR`).join(', ')}, low INTEGER, best INTEGER)`,
  );
  const took = await seconds(() =>
    connection.transaction(() =>
      connection.append(
        { schema: null, name: 'plain' },
        {
          types: [...names.map(() => 'text' as const), 'integer', 'integer'],
          columns: [
            text((row) => row.origin.key),
            text((row) => row.statement.quote),
            text((row) => row.statement.subject),
            text((row) => row.statement.company),
            text((row) => row.statement.measure),
            text((row) => row.statement.unit),
            text((row) => row.statement.place),
            text((row) => row.statement.stance),
            text((row) => row.document),
            text((row) => row.event),
            rows.map((row) => row.statement.low),
            rows.map((row) => row.statement.best),
          ],
        },
      ),
    ),
  );
  connection.close();
  database.close();
  return took;
}

/** One sha-256 for each statement and each document's bytes: the least that any check of them must do. */
function hashAll(batch: Batch): void {
  for (const row of batch.statements ?? []) {
    createHash('sha256').update(JSON.stringify(row)).digest('hex');
  }
  for (const { bytes } of batch.documents ?? []) createHash('sha256').update(bytes).digest('hex');
}

const rounds = 3;

interface Round {
  readonly append: number;
  readonly verify: number;
  readonly insert: number;
  readonly hashing: number;
}

/** Each round measures the ledger and both yardsticks; the best of each counts, since other work on the machine only adds. */
async function round(folder: string, batch: Batch): Promise<Round> {
  const insert = await plainInsert(folder, batch);
  const hashing = await seconds(() => hashAll(batch));
  const ledger = await openLedger(join(folder, 'round'));
  const append = await seconds(() => ledger.append(batch));
  const verify = await seconds(async () => {
    const { passed, lookedAt } = await ledger.verify();
    if (passed !== true || lookedAt.quotes !== count) console.log('  verify did not pass:', lookedAt);
  });
  await ledger.close();
  return { append, verify, insert, hashing };
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'headcount-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(): Promise<readonly Timing[]> {
  const batch = statements(count);
  const done: Round[] = [];
  for (let n = 0; n < rounds; n++) done.push(await inFolder((folder) => round(folder, batch)));
  const best = (pick: (round: Round) => number): number => Math.min(...done.map(pick));
  const plain = { what: 'the same columns, nothing checked', value: best(({ insert }) => insert) };
  const pass = { what: 'one sha-256 a row and document', value: best(({ hashing }) => hashing) };
  const goal = { at: 'most', value: 5 } as const;
  const unit = 's';
  return [
    { what: `append ${count} statements`, value: best(({ append }) => append), unit, yardstick: plain, goal },
    { what: `verify ${count} statements`, value: best(({ verify }) => verify), unit, yardstick: pass, goal },
    ...(await inFolder((folder) => readings(folder, batch))),
  ];
}

async function readings(folder: string, batch: Batch): Promise<readonly Timing[]> {
  const unit = 's';
  const open = await seconds(async () => (await openLedger(':memory:')).close());
  const ledger = await openLedger(folder);
  await ledger.append(batch);
  const merge = await seconds(() => ledger.append(batch));
  const first = await seconds(() => ledger.query('SELECT count(*) AS n FROM statements'));
  const next = await seconds(() =>
    ledger.query('SELECT sum(best) AS total FROM statements GROUP BY company'),
  );
  const read = await seconds(() => ledger.statements());
  const hash = await seconds(() => ledger.hash());
  await ledger.close();
  const size = statSync(join(folder, 'ledger.duckdb')).size / 1e6;
  return [
    { what: 'open an empty ledger in memory', value: open, unit },
    { what: 'append them again (all merge)', value: merge, unit },
    { what: 'first question as of a day', value: first, unit },
    { what: 'next question, summed by company', value: next, unit },
    { what: `read ${count} statements as records`, value: read, unit },
    { what: 'hash the contents', value: hash, unit },
    { what: 'size on disk', value: size, unit: 'MB' },
  ];
}

export const bench: Bench = { name: `ledger (best of ${rounds} rounds)`, run };
