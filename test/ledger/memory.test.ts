import { totalmem } from 'node:os';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/ledger/connector.ts';
import { quarterOf, readingMegabytes, writingMegabytes } from '../../src/ledger/memory.ts';

const gigabyte = 1024 ** 3;

it('a quarter of what there is, and never below what writing has', () => {
  expect([1, 2, 4, 24].map((n) => quarterOf(n * gigabyte))).toEqual([512, 512, 1024, 6144]);
  expect(writingMegabytes).toBe(512);
  expect(readingMegabytes).toBeGreaterThanOrEqual(512);
  expect(readingMegabytes).toBeLessThanOrEqual(Math.max(512, totalmem() / 4 / 1024 ** 2));
});

it('is what the engine is told', async () => {
  const database = await openDatabase(':memory:', false);
  const connection = await database.connect();
  const [told] = await connection.query<{ limit: string }>(
    'SELECT current_setting(\'memory_limit\') AS "limit"',
  );
  expect(told!.limit).toBe('488.2 MiB');
  connection.close();
  database.close();
});
