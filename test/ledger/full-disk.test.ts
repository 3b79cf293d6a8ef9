import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/index.ts';
import { compiledChild } from './compiled-child.ts';
import { numberedBatch, rowsPerBatch } from './numbered-batch.ts';
import { scratch } from './samples.ts';

it('says that the disk is full, keeps every acknowledged batch, and goes on once there is room', async () => {
  const folder = scratch();
  const child = compiledChild('full-disk-child', scratch());
  // a limit on the size of any file stands in for a full disk; it needs no rights and no mount
  const command = `ulimit -f 400; exec "$0" "$@"`;
  const said = execFileSync('bash', ['-c', command, process.execPath, child, folder], { encoding: 'utf8' });
  const { acknowledged, code } = JSON.parse(said) as { acknowledged: number; code: string };
  expect(code).toBe('disk-full');
  expect(acknowledged).toBeGreaterThan(0);

  const ledger = await openLedger(folder);
  expect(await ledger.runs()).toHaveLength(acknowledged);
  expect(await ledger.statements()).toHaveLength(acknowledged * rowsPerBatch);
  expect((await ledger.verify()).passed).toBe(true);
  expect(await ledger.append(numberedBatch(acknowledged + 1))).toMatchObject({ accepted: rowsPerBatch });
  await ledger.close();
});
