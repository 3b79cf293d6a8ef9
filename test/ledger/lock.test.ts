import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/index.ts';
import { takeLock } from '../../src/ledger/lock.ts';
import { scratch } from './samples.ts';

describe("the writer's lock", () => {
  it('names the process that holds it, and goes when the ledger is closed', async () => {
    const folder = scratch();
    const ledger = await openLedger(folder);
    expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    await expect(openLedger(folder)).rejects.toMatchObject({
      code: 'ledger-locked',
      hint: expect.stringMatching(/wait until it ends/),
      facts: { process: process.pid },
    });
    await ledger.close();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
    await (await openLedger(folder)).close();
  });

  it.each([
    ['a process that is gone', { pid: 2 ** 22 + 1, start: '1' }],
    ['another process of the same number', { pid: process.pid, start: '1' }],
    ['nobody, half-written', '{"pid": 12'],
  ])('is taken over from %s', (_, holder) => {
    const folder = scratch();
    writeFileSync(join(folder, 'lock'), typeof holder === 'string' ? holder : JSON.stringify(holder));
    const release = takeLock(folder);
    expect(JSON.parse(readFileSync(join(folder, 'lock'), 'utf8')).pid).toBe(process.pid);
    release();
  });

  it('is not taken from a live process, nor removed by one that does not hold it', () => {
    const folder = scratch();
    const parent = JSON.stringify({ pid: process.ppid, start: null });
    const release = takeLock(folder);
    writeFileSync(join(folder, 'lock'), parent);
    expect(() => takeLock(folder)).toThrow(`process ${process.ppid} is writing to the ledger`);
    release();
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(parent);
  });
});
