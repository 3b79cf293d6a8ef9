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

async function run(): Promise<readonly Timing[]> {
  const folder = mkdtempSync(join(tmpdir(), 'headcount-bench-'));
  try {
    const batch = statements(count);
    const insert = await plainInsert(folder, batch);
    const hashing = await seconds(() => hashAll(batch));
    const open = await seconds(async () => (await openLedger(':memory:')).close());
    const ledger = await openLedger(join(folder, 'ledger'));
    const append = await seconds(() => ledger.append(batch));
    const verify = await seconds(async () => {
      const { passed, lookedAt } = await ledger.verify();
      if (passed !== true || lookedAt.quotes !== count) console.log('  verify did not pass:', lookedAt);
    });
    const first = await seconds(() => ledger.query('SELECT count(*) AS n FROM statements'));
    const again = await seconds(() =>
      ledger.query('SELECT sum(best) AS total FROM statements GROUP BY company'),
    );
    const read = await seconds(() => ledger.statements());
    const merge = await seconds(() => ledger.append(batch));
    const hash = await seconds(() => ledger.hash());
    await ledger.close();
    const size = statSync(join(folder, 'ledger', 'ledger.duckdb')).size / 1e6;
    const plain = { what: 'the same columns, nothing checked', value: insert };
    const pass = { what: 'one sha-256 a row and document', value: hashing };
    const five = { at: 'most', value: 5 } as const;
    return [
      { what: 'open an empty ledger in memory', value: open, unit: 's' },
      { what: `append ${count} statements`, value: append, unit: 's', yardstick: plain, goal: five },
      { what: `verify ${count} statements`, value: verify, unit: 's', yardstick: pass, goal: five },
      { what: `append them again (all merge)`, value: merge, unit: 's', goal: five },
      { what: 'first question as of a day', value: first, unit: 's' },
      { what: 'next question, summed by company', value: again, unit: 's' },
      { what: `read ${count} statements as records`, value: read, unit: 's' },
      { what: 'hash the contents', value: hash, unit: 's', yardstick: pass },
      { what: 'size on disk', value: size, unit: 'MB' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const bench: Bench = { name: 'ledger', run };
