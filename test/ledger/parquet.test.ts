import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/ledger/connector.ts';
import { jsonToParquet } from '../../src/ledger/parquet.ts';
import { scratch } from './samples.ts';

it('writes JSON rows as Parquet that reads back the same, whatever the names hold', async () => {
  const folder = scratch();
  const [json, parquet] = [join(folder, "it's rows.json"), join(folder, "it's rows.parquet")];
  const rows = [
    { 'a column': "O'Hara", n: 1.5, list: ['x'] },
    { 'a column': null, n: null, list: [] },
  ];
  writeFileSync(json, JSON.stringify(rows));
  const columns = [
    { name: 'a column', type: 'VARCHAR' },
    { name: 'n', type: 'DOUBLE' },
    { name: 'list', type: 'VARCHAR[]' },
  ];
  await jsonToParquet(columns, json, parquet);
  expect(readFileSync(parquet).subarray(0, 4).toString()).toBe('PAR1');
  const database = await openDatabase(':memory:', false, [folder]);
  const connection = await database.connect();
  expect(await connection.query('SELECT * FROM read_parquet($parquet)', { parquet })).toEqual(rows);
  connection.close();
  database.close();
});
