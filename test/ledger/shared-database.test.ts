import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/index.ts';
import { compiledChild } from './compiled-child.ts';
import { numberedBatch } from './numbered-batch.ts';
import { scratch } from './samples.ts';

const child = compiledChild('lock-child', scratch());

/** What another process gets when it opens the ledger now. */
const elsewhere = (folder: string, mode: 'read' | 'write'): string =>
  execFileSync(process.execPath, [child, folder, mode], { encoding: 'utf8' });

it('keeps every other process out while it writes, whatever this process tries meanwhile', async () => {
  const folder = scratch();
  const writer = await openLedger(folder);
  await writer.append(numberedBatch(1));
  await expect(openLedger(folder, { mode: 'read' })).rejects.toMatchObject({ code: 'ledger-locked' });
  await expect(openLedger(folder)).rejects.toMatchObject({ code: 'ledger-locked' });
  expect(elsewhere(folder, 'read')).toBe('ledger-locked');
  expect(elsewhere(folder, 'write')).toBe('ledger-locked');
  await writer.close();
  expect(elsewhere(folder, 'read')).toBe('opened with 1 batches');
});

it('lets other processes read while it reads, and none write until its last reader has closed', async () => {
  const folder = scratch();
  const writer = await openLedger(folder);
  await writer.append(numberedBatch(1));
  await writer.close();
  const [first, second] = [
    await openLedger(folder, { mode: 'read' }),
    await openLedger(folder, { mode: 'read' }),
  ];
  await first.close();
  expect(elsewhere(folder, 'read')).toBe('opened with 1 batches');
  expect(elsewhere(folder, 'write')).toBe('ledger-locked');
  await expect(openLedger(folder)).rejects.toMatchObject({ code: 'ledger-locked' });
  expect(await second.statements()).toHaveLength(5);
  await second.close();
  expect(elsewhere(folder, 'write')).toBe('opened with 1 batches');
});
