import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../core/index.ts';
import { type Database, openDatabase } from './connector.ts';
import { EmbeddedLedger } from './embedded.ts';
import type { Ledger, LedgerOptions } from './ledger.ts';
import { takeLock } from './lock.ts';
import { assertCurrent, migrate } from './migrate.ts';
import { openShared } from './shared-database.ts';

const memory = ':memory:';

/** Opens the ledger in a folder, made when absent, or `:memory:` for one that ends with the process. */
export async function openLedger(folder: string, options: LedgerOptions = {}): Promise<Ledger> {
  const writable = options.mode !== 'read';
  if (folder === memory) return opened(await openDatabase(memory, false), true, () => {});
  const file = join(folder, 'ledger.duckdb');
  if (!writable && !existsSync(file)) {
    throw new Problem('not-found', `there is no ledger in ${folder}`, {
      hint: 'name the folder of a ledger, or append to this one first',
      facts: { folder },
    });
  }
  const release = writable ? locked(folder) : () => {};
  try {
    return await opened(await openShared(file, !writable), writable, release);
  } catch (cause) {
    release();
    throw cause;
  }
}

function locked(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
    return takeLock(folder);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const { code = 'unknown', message } = cause as NodeJS.ErrnoException;
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    throw new Problem(
      full ? 'disk-full' : 'unreadable',
      `the ledger folder ${folder} cannot be written: ${message}`,
      {
        hint: full
          ? 'free some space and try again'
          : 'check the folder and its permissions, or name another',
        facts: { folder, code },
        cause,
      },
    );
  }
}

async function opened(database: Database, writable: boolean, release: () => void): Promise<Ledger> {
  try {
    const connection = await database.connect();
    await (writable ? migrate(connection) : assertCurrent(connection));
    return await EmbeddedLedger.over(database, connection, { writable, release });
  } catch (cause) {
    database.close();
    throw cause;
  }
}
