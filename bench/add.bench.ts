import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { addFiles } from '../src/engine/add/add-files.ts';
import type { Bench, Timing } from './run.ts';

const shared = new URL('../../shared/data/warn/', import.meta.url);

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** DuckDB's own reader over the same files: every cell as text, ragged rows padded, bad ones skipped, nothing understood. */
async function readCsv(): Promise<void> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const folder of ['raw', 'register', 'history']) {
    for (const [i, name] of readdirSync(new URL(`${folder}/`, shared)).entries()) {
      const path = fileURLToPath(new URL(`${folder}/${name}`, shared)).replaceAll("'", "''");
      // a header of 16,384 columns is more than its sniffer takes, so that file is read line by line
      const wide = folder === 'raw' && name === 'tx.csv';
      const how = wide
        ? "columns={'line': 'VARCHAR'}, delim='\u0001', quote='', header=false, auto_detect=false"
        : 'all_varchar=true, header=true';
      await connection.run(
        `CREATE TABLE ${folder}_${i} AS SELECT * FROM read_csv('${path}', ${how}, ignore_errors=true, null_padding=true, parallel=false, max_line_size=10000000)`,
      );
    }
  }
  connection.closeSync();
}

async function run(): Promise<readonly Timing[]> {
  if (!existsSync(shared)) {
    console.log('  ../shared is not there: nothing is measured');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'headcount-add-bench-'));
  try {
    const reader = await seconds(readCsv);
    let rows = 0;
    const before = process.cpuUsage();
    const value = await seconds(async () => {
      const effects = { log: () => {} };
      const report = await addFiles([fileURLToPath(shared)], { folder: join(folder, 'ledger'), effects });
      rows = report.total.rowsRead;
    });
    const { user, system } = process.cpuUsage(before);
    const yardstick = { what: 'read_csv of DuckDB, same files', value: reader };
    return [
      { what: `add ${rows} rows of data/warn`, value, unit: 's', yardstick, goal: { at: 'most', value: 30 } },
      { what: 'of which the processor worked', value: (user + system) / 1e6, unit: 's' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const bench: Bench = { name: 'add', run };
