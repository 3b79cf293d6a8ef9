import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../core/index.ts';
import { type Database, openDatabase } from './connector.ts';

interface Opened {
  readonly database: Promise<Database>;
  readonly readOnly: boolean;
  users: number;
}

const opened = new Map<string, Opened>();

/**
 * Opens a database file once a process: readers share it, and a writer has it alone. On POSIX systems a process that
 * opens a file twice and closes one of the two gives up the engine's lock on both, and another process could then write.
 */
export async function openShared(file: string, readOnly: boolean): Promise<Database> {
  const path = join(realpathSync(dirname(file)), basename(file));
  const found = opened.get(path);
  if (found && !(found.readOnly && readOnly)) {
    throw new Problem('ledger-locked', 'this process already has the ledger open', {
      hint: 'use the one that is open, or close it first; only readers can share a ledger',
      facts: { file, process: process.pid },
    });
  }
  const entry = found ?? { database: openDatabase(path, readOnly), readOnly, users: 0 };
  entry.users += 1;
  opened.set(path, entry);
  const release = (close: () => void): void => {
    entry.users -= 1;
    if (entry.users > 0) return;
    opened.delete(path);
    close();
  };
  try {
    const database = await entry.database;
    return { connect: () => database.connect(), close: () => release(() => database.close()) };
  } catch (cause) {
    release(() => {});
    throw cause;
  }
}
