import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/ledger/connector.ts';
import { openLedger } from '../../src/ledger/index.ts';
import { numberedBatch } from './numbered-batch.ts';
import { scratch } from './samples.ts';

async function filled(batches: number): Promise<{ folder: string; file: string }> {
  const folder = scratch();
  const ledger = await openLedger(folder);
  for (let n = 1; n <= batches; n++) await ledger.append(numberedBatch(n));
  await ledger.close();
  return { folder, file: join(folder, 'ledger.duckdb') };
}

async function meddle(file: string, statement: string): Promise<void> {
  const database = await openDatabase(file, false);
  const connection = await database.connect();
  await connection.run(statement);
  connection.close();
  database.close();
}

/** Reads everything that is there, as `headcount verify` does. */
async function look(folder: string): Promise<unknown> {
  const ledger = await openLedger(folder);
  try {
    return await ledger.verify();
  } finally {
    await ledger.close();
  }
}

describe('opening a ledger', () => {
  it('refuses one of a newer version, for reading and for writing', async () => {
    const { folder, file } = await filled(1);
    await meddle(file, 'INSERT INTO held.version VALUES (99)');
    for (const mode of ['read', 'write'] as const) {
      await expect(openLedger(folder, { mode })).rejects.toMatchObject({
        code: 'ledger-newer',
        hint: expect.stringMatching(/update headcount/),
        facts: { version: 99 },
      });
    }
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  it('refuses a database that is no ledger', async () => {
    const folder = scratch();
    const file = join(folder, 'ledger.duckdb');
    await meddle(file, 'CREATE TABLE recipes (name VARCHAR)');
    for (const mode of ['read', 'write'] as const) {
      await expect(openLedger(folder, { mode })).rejects.toMatchObject({ code: 'ledger-corrupt' });
    }
  });

  it('refuses a file that is no database, and leaves it as it is', async () => {
    const folder = scratch();
    const file = join(folder, 'ledger.duckdb');
    const text = 'a letter that somebody saved under this name. '.repeat(500);
    writeFileSync(file, text);
    await expect(openLedger(folder)).rejects.toMatchObject({ code: 'ledger-corrupt' });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it.each([
    ['cut short', (file: string) => truncateSync(file, 40_000)],
    [
      'with every byte flipped past its head',
      (file: string) => {
        const bytes = readFileSync(file);
        for (let i = 12_288; i < bytes.length; i++) bytes[i] = ~(bytes[i] ?? 0) & 0xff;
        writeFileSync(file, bytes);
      },
    ],
  ])('says that a file %s is corrupt, and never gives wrong rows', async (_, damage) => {
    const { folder, file } = await filled(200);
    damage(file);
    await expect(look(folder)).rejects.toMatchObject({ name: 'Problem', code: 'ledger-corrupt' });
  });

  it('finds no ledger where there is none, when it only reads', async () => {
    const folder = join(scratch(), 'nowhere');
    await expect(openLedger(folder, { mode: 'read' })).rejects.toMatchObject({ code: 'not-found' });
    expect(existsSync(folder)).toBe(false);
  });

  it('says so when the folder cannot be made', async () => {
    const file = join(scratch(), 'file');
    writeFileSync(file, '');
    await expect(openLedger(join(file, 'ledger'))).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('makes folders within folders', async () => {
    const folder = join(scratch(), 'a', 'b');
    mkdirSync(join(folder, '..'), { recursive: true });
    await (await openLedger(folder)).close();
    expect(existsSync(join(folder, 'ledger.duckdb'))).toBe(true);
  });
});

describe('an open ledger', () => {
  it('is shared by readers of one process and of several, and not written by any', async () => {
    const { folder } = await filled(2);
    const readers = [await openLedger(folder, { mode: 'read' }), await openLedger(folder, { mode: 'read' })];
    for (const reader of readers) {
      expect(await reader.statements()).toHaveLength(10);
      await expect(reader.append(numberedBatch(3))).rejects.toMatchObject({ code: 'refused' });
    }
    for (const reader of readers) await reader.close();
  });

  it('answers nothing once it is closed, and can be closed twice', async () => {
    const ledger = await openLedger(':memory:');
    await ledger.close();
    await ledger.close();
    await expect(ledger.statements()).rejects.toMatchObject({ code: 'refused' });
    await expect(ledger.append(numberedBatch(1))).rejects.toMatchObject({ code: 'refused' });
  });

  it('finishes the appends that were begun before it closes', async () => {
    const folder = scratch();
    const ledger = await openLedger(folder);
    const begun = [1, 2, 3].map((n) => ledger.append(numberedBatch(n)));
    await ledger.close();
    expect(await Promise.all(begun)).toHaveLength(3);
    const again = await openLedger(folder, { mode: 'read' });
    expect(await again.runs()).toHaveLength(3);
    await again.close();
  });
});
