import { Problem } from '../core/index.ts';
import type { Connection } from './connector.ts';
import { migrations, sql } from './sql.ts';

/** The version of a ledger file, 0 when it is empty. A database that holds other tables is not ours to write in. */
export async function versionOf(connection: Connection): Promise<number> {
  const count = async (statement: string): Promise<number> =>
    (await connection.query<{ n: number }>(statement))[0]?.n ?? 0;
  if ((await count(sql.schemas)) === 0) {
    if ((await count(sql.foreignTables)) === 0) return 0;
    throw new Problem('ledger-corrupt', 'the file is a database, but not a ledger', {
      hint: 'name another folder for the ledger',
    });
  }
  return (await connection.query<{ version: number }>(sql.version))[0]?.version ?? 0;
}

/** Brings a ledger to this program's version, each step whole or not at all. */
export async function migrate(connection: Connection, steps: readonly string[] = migrations): Promise<void> {
  const from = await versionOf(connection);
  assertNotNewer(from, steps.length);
  for (const [index, step] of steps.entries()) {
    const version = index + 1;
    if (version <= from) continue;
    await connection.transaction(async () => {
      await connection.run(step);
      await connection.run(sql.setVersion, { version });
    });
  }
}

/** A reader cannot bring a ledger up to date, so it says what would. */
export async function assertCurrent(connection: Connection): Promise<void> {
  const version = await versionOf(connection);
  assertNotNewer(version, migrations.length);
  if (version < migrations.length) {
    throw new Problem(
      'unsupported',
      `the ledger is of version ${version}, this program reads ${migrations.length}`,
      {
        hint: 'open it once for writing, which brings it up to date',
        facts: { version, reads: migrations.length },
      },
    );
  }
}

function assertNotNewer(version: number, known: number): void {
  if (version <= known) return;
  throw new Problem(
    'ledger-newer',
    `the ledger is of version ${version}, and this program knows up to ${known}`,
    {
      hint: 'update headcount, then open it again',
      facts: { version, known },
    },
  );
}
