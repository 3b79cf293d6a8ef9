import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Feed } from '../src/sources/feed.ts';
import { hiringLab } from '../src/sources/hiring-lab/feed.ts';
import { layoffsTable } from '../src/sources/layoffs-table/feed.ts';
import type { Bench, Timing } from './run.ts';

const rows = 100_000;
const day = (i: number): string => new Date(Date.UTC(2020, 0, 1 + (i % 2000))).toISOString().slice(0, 10);

function layoffs(): string {
  const header =
    'company,location,total_laid_off,date,percentage_laid_off,industry,source,stage,funds_raised,country,date_added';
  const lines = Array.from({ length: rows }, (_, i) => {
    const [year, month, date] = day(i).split('-').map(Number);
    const told = `${month}/${date}/${year}`;
    const place = i % 3 === 0 ? '"Oslo, Non-U.S."' : 'Austin';
    return `Employer ${i % 7000},${place},${i % 3 === 1 ? '' : `${(i % 900) + 1}.0`},${told},${i % 2 === 0 ? '0.15' : ''},Retail,https://news.example/${year}/a-${i},Series B,40,Norway,${told}`;
  });
  return `${[header, ...lines].join('\n')}\n`;
}

function shares(): string {
  const lines = Array.from(
    { length: rows },
    (_, i) => `${day(i)},${['US', 'DE', 'FR'][i % 3]},${(i % 700) / 100}`,
  );
  return `${['date,jobcountry,AI_share_postings', ...lines].join('\n')}\n`;
}

/** Rows through a feed into checked records, beside DuckDB's own CSV reader that reads the same file into columns. */
async function timed(feed: Feed, text: string, folder: string): Promise<Timing> {
  const path = join(folder, `${feed.name}.csv`);
  writeFileSync(path, text);
  const bytes = new TextEncoder().encode(text);
  const start = performance.now();
  const batch = feed.parse({ name: `${feed.name}.csv`, bytes }, { retrieved: '2026-08-01', url: null });
  const value = (performance.now() - start) / 1000;
  const records = (batch.statements?.length ?? 0) + (batch.observations?.length ?? 0);
  const database = await DuckDBInstance.create(':memory:');
  const connection = await database.connect();
  const begin = performance.now();
  await connection.run(`CREATE TABLE plain AS SELECT * FROM read_csv('${path}')`);
  const plain = (performance.now() - begin) / 1000;
  connection.closeSync();
  database.closeSync();
  return {
    what: `${feed.name}: ${batch.rowsRead} rows, ${records} records`,
    value,
    unit: 's',
    yardstick: { what: 'DuckDB read_csv into a table', value: plain },
  };
}

export const bench: Bench = {
  name: 'feeds: text to checked records',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'headcount-bench-'));
    try {
      return [await timed(layoffsTable, layoffs(), folder), await timed(hiringLab, shares(), folder)];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
