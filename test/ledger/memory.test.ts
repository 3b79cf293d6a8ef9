import { totalmem } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/ledger/connector.ts';
import { quarterOf, readingMegabytes, writingMegabytes } from '../../src/ledger/memory.ts';
import { scratch } from './samples.ts';

const gigabyte = 1024 ** 3;

it('a quarter of what there is, and never below what writing has', () => {
  expect([1, 2, 4, 24].map((n) => quarterOf(n * gigabyte))).toEqual([512, 512, 1024, 6144]);
  expect(writingMegabytes).toBe(512);
  expect(readingMegabytes).toBeGreaterThanOrEqual(512);
  expect(readingMegabytes).toBeLessThanOrEqual(Math.max(512, totalmem() / 4 / 1024 ** 2));
});

const limit = "SELECT current_setting('memory_limit') AS told";
const told = async (path: string, readOnly: boolean): Promise<string | undefined> => {
  const database = await openDatabase(path, readOnly);
  const connection = await database.connect();
  const [row] = await connection.query<{ told: string }>(limit);
  connection.close();
  database.close();
  return row?.told;
};

/** As the engine says megabytes: 512 MB are 488.2 MiB. */
const said = (megabytes: number): RegExp => {
  const mebibytes = (megabytes * 1e6) / 1024 ** 2;
  const [amount, unit] = mebibytes < 1024 ? [mebibytes, 'MiB'] : [mebibytes / 1024, 'GiB'];
  return new RegExp(`^${Math.floor(amount)}\\.\\d ${unit}$`);
};

it('is what the engine is told, to write and to read', async () => {
  const file = join(scratch(), 'ledger.duckdb');
  expect(await told(file, false)).toMatch(said(512));
  expect(await told(file, true)).toMatch(said(readingMegabytes));
});

it('is not filled by reading all payloads again at each checkpoint: groups of rows are not joined', async () => {
  const database = await openDatabase(join(scratch(), 'ledger.duckdb'), false);
  const connection = await database.connect();
  await connection.run('CREATE TABLE payloads (bytes BLOB)');
  for (const byte of ['a', 'b', 'c']) {
    await connection.run(`INSERT INTO payloads VALUES (encode(repeat('${byte}', 300000)))`);
    await connection.run('CHECKPOINT');
  }
  const [row] = await connection.query(
    "SELECT count(DISTINCT row_group_id) AS groups FROM pragma_storage_info('payloads')",
  );
  expect(row).toEqual({ groups: 3 });
  connection.close();
  database.close();
});
