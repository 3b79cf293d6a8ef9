import { linkSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../core/index.ts';

interface Holder {
  readonly pid: number;
  /** when the process started, as the system tells it: a later process may be given the same number */
  readonly start: string | null;
}

/**
 * Takes the writer's lock of a ledger folder and returns what releases it. A lock whose process is gone is taken over.
 * It is there for a clear message and for takeover; two writers that raced past it would still meet the database's own lock.
 */
export function takeLock(folder: string): () => void {
  const path = join(folder, 'lock');
  const own: Holder = { pid: process.pid, start: startOf(process.pid) };
  const candidate = `${path}.${process.pid}`;
  writeFileSync(candidate, `${JSON.stringify(own)}\n`);
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      if (linked(candidate, path)) return () => release(path, own);
      const holder = readHolder(path);
      if (holder && isAlive(holder)) throw locked(folder, holder);
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(candidate, { force: true });
  }
  throw locked(folder, readHolder(path));
}

/** A link either appears whole or not at all, so a lock is never seen half-written. */
function linked(candidate: string, path: string): boolean {
  try {
    linkSync(candidate, path);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

function readHolder(path: string): Holder | null {
  try {
    const { pid, start } = JSON.parse(readFileSync(path, 'utf8')) as Holder;
    return { pid, start };
  } catch {
    return null;
  }
}

function isAlive({ pid, start }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
  return start === null || startOf(pid) === start;
}

/** Field 22 of /proc/PID/stat; null where the system has no such file, and then the number alone decides. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function release(path: string, own: Holder): void {
  const holder = readHolder(path);
  if (holder?.pid === own.pid && holder.start === own.start) unlinkSync(path);
}

function locked(folder: string, holder: Holder | null): Problem {
  const who = holder ? `process ${holder.pid}` : 'another process';
  return new Problem('ledger-locked', `${who} is writing to the ledger in ${folder}`, {
    hint: 'wait until it ends, or name another ledger',
    facts: { folder, process: holder?.pid ?? null },
  });
}
