import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../sources/files/temporary.ts';

const folder = temporaryFolder();
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const page = fileURLToPath(new URL('../fixtures/files/news-page.html', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function start(args: readonly string[], stdout: 'pipe' | number = 'pipe'): ChildProcess {
  const command = ['--import', 'tsx', main, 'read', ...args];
  return spawn(process.execPath, command, { cwd: root, stdio: ['ignore', stdout, 'pipe'] });
}

async function ended(child: ChildProcess): Promise<Ended> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}

// Each start compiles the sources anew, which a busy machine does slowly.
describe('headcount read, as a shell sees it', { timeout: 120_000 }, () => {
  it('prints plain text into a pipe and ends with 0', async () => {
    const { code, out, err } = await ended(start([page]));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('→ about 1,200 jobs · announced · Northwind Freight');
    expect(out).not.toContain('\u001b');
  });

  it('ends with 4 when only some could be read, 3 when there is no such file, 2 when it is not understood', async () => {
    const some = await ended(start([page, join(folder, 'none.txt'), '--format', 'json']));
    expect([some.code, some.out.trim().split('\n').length]).toEqual([4, 1]);
    expect(some.err).toContain('1 read, 1 refused');
    const none = await ended(start([join(folder, 'none.txt'), '--format', 'json']));
    expect(none.code).toBe(3);
    expect(JSON.parse(none.out).error.code).toBe('not-found');
    expect((await ended(start(['https://example.com/']))).code).toBe(2);
  });

  it('refuses to fetch from this machine, whatever the environment says', async () => {
    expect((await ended(start(['--fetch', 'http://localhost:9/']))).code).toBe(6);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = start(Array.from({ length: 20 }, () => page));
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { code, err } = await ended(child);
    expect([code, err]).toEqual([0, '']);
  });

  it('says that the disk is full, and ends with 5', async () => {
    // A device that takes no byte stands for a full disk; not every system has one.
    if (!existsSync('/dev/full')) return console.log('not checked: there is no /dev/full here');
    for (const format of ['text', 'json']) {
      const { code, err } = await ended(start([page, '--format', format], openSync('/dev/full', 'w')));
      expect([format, code]).toEqual([format, 5]);
      expect(err).toContain('disk is full');
    }
  });

  it('keeps what it read, once', async () => {
    const ledger = join(folder, 'ledger');
    const first = await ended(start([page, '--save', '--ledger', ledger, '--format', 'csv']));
    expect([first.code, first.err]).toEqual([
      0,
      expect.stringMatching(/Saved 1 document in .*: \d+ rows new, 0 known/),
    ]);
    const again = await ended(start([page, '--save', '--ledger', ledger, '--format', 'csv']));
    expect(again.err).toMatch(/0 rows new, \d+ known already/);
    expect(again.out).toBe(first.out);
  });
});
