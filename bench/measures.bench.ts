import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../src/ledger/connector.ts';
import { type Ledger, openLedger } from '../src/ledger/index.ts';
import { tableMeasures } from '../src/measures/table/registry.ts';
import { runTable } from '../src/measures/table/run.ts';
import { actionRows, companyRows, observationRows, statementRows } from './measures-ledger.ts';
import type { Bench, Timing } from './run.ts';

const observations = Number(process.env.HEADCOUNT_BENCH_OBSERVATIONS ?? 10_000_000);
const events = Math.round(observations / 10);
const rounds = 7;
const asOf = '2026-06-30';

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Rows as the appender would have written them, made in the database: what is measured here is reading. */
async function make(folder: string): Promise<void> {
  await (await openLedger(folder)).close();
  const database = await openDatabase(join(folder, 'ledger.duckdb'), false);
  const connection = await database.connect();
  for (const rows of [
    companyRows(),
    actionRows(events),
    statementRows(events),
    observationRows(observations),
  ])
    await connection.run(rows);
  await connection.run("INSERT INTO held.runs VALUES (1, 'bench', repeat('0', 64), 1, 1, 0, 0)");
  connection.close();
  database.close();
}

/** The question the measures are asked beside, to say how fast this machine is now: one pass over the same table. */
const pass = 'SELECT count(*) AS n, sum(best) AS total FROM observations';

async function timings(ledger: Ledger): Promise<readonly Timing[]> {
  const input = { ledger, asOf };
  const found: Timing[] = [];
  const opening = await seconds(() => ledger.query('SELECT 1 AS one FROM events LIMIT 1', {}, { asOf }));
  found.push({ what: 'lay the view out, once', value: opening, unit: 's' });
  const yardstick = await median(() => ledger.query(pass, {}, { asOf }));
  for (const measure of tableMeasures) {
    for (const by of measure.by) {
      const where = measure.asks?.includes('series')
        ? { series: 'us-gaap/NetIncomeLoss', company: 'company-7' }
        : {};
      let rows = 0;
      const value = await median(async () => {
        rows = (await runTable(measure, input, { by, where, limit: 1000 })).rows.length;
      });
      found.push({
        ...{ what: `${measure.name} by ${by}, ${rows} rows`, value, unit: 's' },
        goal: { at: 'most', value: 0.3 },
        yardstick: { what: 'count and sum of all observations', value: yardstick },
      });
    }
  }
  return found;
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < rounds; n++) times.push(await seconds(work));
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

async function run(): Promise<readonly Timing[]> {
  const folder = mkdtempSync(join(tmpdir(), 'headcount-bench-'));
  try {
    const made = await seconds(() => make(folder));
    const ledger = await openLedger(folder, { mode: 'read' });
    const found = await timings(ledger);
    await ledger.close();
    return [
      { what: `make ${events} events, ${observations} observations`, value: made, unit: 's' },
      ...found,
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const bench: Bench = { name: `measures (median of ${rounds})`, run };
