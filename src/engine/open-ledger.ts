import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../core/index.ts';
import { type Ledger, openLedger } from '../ledger/index.ts';
import type { Effects } from './effects.ts';
import { readEmbeddedRegister } from './register-files.ts';

/** Makes the ledger when there is none, and brings the register's rows into it when it lacks any of their files. */
export async function openSeeded(
  folder: string | null,
  mode: 'read' | 'write',
  { log }: Effects,
): Promise<Ledger> {
  if (folder === null) return seeded(await openLedger(':memory:'));
  const exists = existsSync(join(folder, 'ledger.duckdb'));
  if (mode === 'write' || !exists) {
    const made = await seeded(await openLedger(folder));
    if (!exists) log(`Made a new ledger in ${folder}.`);
    return made;
  }
  const reader = await openLedger(folder, { mode: 'read' });
  const missing = await missingBatches(reader);
  if (missing.length === 0) return reader;
  await reader.close();
  try {
    return await seeded(await openLedger(folder));
  } catch (error) {
    if (!(error instanceof Problem) || !['ledger-locked', 'unreadable', 'disk-full'].includes(error.code))
      throw error;
    log(`The register's latest rows are not in ${folder} yet: ${error.message}. Reading what is there.`);
    return openLedger(folder, { mode: 'read' });
  }
}

async function missingBatches(ledger: Ledger): Promise<ReturnType<typeof readEmbeddedRegister>> {
  const held = new Set((await ledger.runs()).map((run) => `${run.source} ${run.snapshot}`));
  return readEmbeddedRegister().filter((batch) => !held.has(`${batch.source} ${batch.snapshot}`));
}

async function seeded(ledger: Ledger): Promise<Ledger> {
  try {
    for (const batch of await missingBatches(ledger)) await ledger.append(batch);
    return ledger;
  } catch (error) {
    await ledger.close();
    throw error;
  }
}
