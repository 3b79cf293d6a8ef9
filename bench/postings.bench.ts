import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { type OpenedLedger, openedLedger } from '../src/engine/opened-ledger.ts';
import { barbell, skillsOfPostings, summaryOfPostings } from '../src/engine/postings/questions.ts';
import { rehire } from '../src/engine/rehire/rehire.ts';
import { realPostings, writeBoards } from './postings-input.ts';
import type { Bench, Timing } from './run.ts';

/** `POSTINGS=1000000 npm run bench -- postings` for the whole of it: 9 GB of disk for as long as it runs. */
const counts = [10_000, Number(process.env.POSTINGS ?? 100_000)];
const asOf = '2026-01-01';
const root = fileURLToPath(new URL('../', import.meta.url));
const cli = join(root, 'dist/cli/main.js');

interface Taken {
  readonly wall: number;
  /** user and system time of all threads: what a busy machine changes least */
  readonly cpu: number;
}

interface Added extends Taken {
  readonly megabytes: number;
  readonly accepted: number;
  readonly rowsRead: number;
}

/** `headcount add` as it is built, in a process of its own, whose time and memory the system tells while it runs (Linux). */
async function add(given: string, ledger: string): Promise<Added> {
  const start = performance.now();
  const child = spawn(process.execPath, [cli, 'add', given, '--ledger', ledger, '--format', 'json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let [cpu, megabytes, answer] = [0, 0, ''];
  const sample = (): void => {
    const [stat, status] = ['stat', 'status'].map((name) => `/proc/${child.pid}/${name}`);
    if (!existsSync(stat!)) return;
    const ticks = readFileSync(stat!, 'utf8').split(') ')[1]?.split(' ') ?? [];
    cpu = Math.max(cpu, (Number(ticks[11] ?? 0) + Number(ticks[12] ?? 0)) / 100);
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(status!, 'utf8'))?.[1] ?? 0;
    megabytes = Math.max(megabytes, Number(kilobytes) / 1000);
  };
  const timer = setInterval(sample, 20);
  child.stdout.on('data', (chunk: Buffer) => {
    answer += chunk.toString();
  });
  await once(child, 'close');
  clearInterval(timer);
  const { total } = JSON.parse(answer) as { total: { accepted: number; rowsRead: number } };
  return { wall: (performance.now() - start) / 1000, cpu, megabytes, ...total };
}

/** The engine under the ledger reading the same files by itself, every field of every posting, and keeping nothing. */
async function readByEngine(given: string): Promise<Taken> {
  const connection = await (await DuckDBInstance.create(':memory:', { memory_limit: '1GB' })).connect();
  return taken(() =>
    connection.runAndReadAll(
      `SELECT bit_xor(hash(t)) FROM read_json('${given}/*.gz', ignore_errors = true) t`,
    ),
  );
}

async function taken(work: () => Promise<unknown>): Promise<Taken> {
  const [from, start] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(from);
  return { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
}

async function run(): Promise<readonly Timing[]> {
  const real = realPostings();
  if (real === null) return [];
  spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const folder = mkdtempSync(join(tmpdir(), 'headcount-postings-'));
  try {
    const timings: Timing[] = [];
    const per: number[] = [];
    for (const count of counts) {
      const [given, ledger] = [join(folder, `given-${count}`), join(folder, `ledger-${count}`)];
      const megabytes = writeBoards(given, count, real) / 1e6;
      const added = await add(given, ledger);
      if (added.accepted !== count) console.log(`  not all rows are there: ${added.accepted} of ${count}`);
      per.push(added.cpu / count);
      const again = await add(given, ledger);
      if (again.accepted !== 0 || again.rowsRead !== count) console.log('  begun again, it added something');
      const engine = await readByEngine(given);
      timings.push(...ingest(count, { megabytes, added, again, engine }), {
        what: 'ledger on disk',
        value: statSync(join(ledger, 'ledger.duckdb')).size / 1e6,
        unit: 'MB',
      });
      rmSync(given, { recursive: true });
      timings.push(...(await questions(ledger)));
      rmSync(ledger, { recursive: true });
    }
    const growth = { at: 'most' as const, value: 1.3 };
    timings.push({
      what: 'processor time a posting, many against few',
      value: per[1]! / per[0]!,
      unit: 'x',
      goal: growth,
    });
    return timings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ingest(
  count: number,
  { megabytes, added, again, engine }: { megabytes: number; added: Added; again: Added; engine: Taken },
): readonly Timing[] {
  const seconds = { unit: 's' } as const;
  const goal = { at: 'most' as const, value: 240 };
  const beside = 'the engine reading the same JSON and keeping nothing';
  return [
    {
      what: `add ${count} postings, ${megabytes.toFixed(0)} MB, by the clock`,
      value: added.wall,
      ...seconds,
      yardstick: { what: beside, value: engine.wall },
      ...(count >= 1_000_000 && { goal }),
    },
    {
      what: `the same, processor time (${availableParallelism()} processors)`,
      value: added.cpu,
      ...seconds,
      yardstick: { what: beside, value: engine.cpu },
    },
    {
      what: 'memory of the process at its highest',
      value: added.megabytes,
      unit: 'MB',
      goal: { at: 'most', value: 3000 },
    },
    { what: 'begun again, all held, by the clock', value: again.wall, ...seconds },
  ];
}

/** Each question the first time it is asked of an open ledger, beside one pass over all classes and skills of the postings. */
async function questions(folder: string): Promise<readonly Timing[]> {
  const opened = await openedLedger({ folder });
  const { ledger } = opened;
  await ledger.query('SELECT 1 FROM looks LIMIT 1', {}, { asOf });
  const pass = await taken(async () => {
    await ledger.query('SELECT bit_xor(hash(c)) FROM posting_classes c', {}, { asOf });
    await ledger.query('SELECT bit_xor(hash(s)) FROM posting_skills s', {}, { asOf });
  });
  const yardstick = { what: 'one pass over classes and skills', value: pass.wall };
  const asked: readonly (readonly [string, (opened: OpenedLedger) => Promise<unknown>])[] = [
    ['summary', (on) => summaryOfPostings(on, asOf, { by: 'all' })],
    ['summary --by role', (on) => summaryOfPostings(on, asOf, { by: 'role' })],
    ['summary --by month', (on) => summaryOfPostings(on, asOf, { by: 'month' })],
    ['barbell', (on) => barbell(on, asOf)],
    ['skills', (on) => skillsOfPostings(on, asOf)],
    ['rehire', (on) => rehire(on, asOf)],
  ];
  const timings: Timing[] = [];
  for (const [what, ask] of asked) {
    const { wall, cpu } = await taken(() => ask(opened));
    timings.push({
      what: `${what} (${cpu.toFixed(2)} s of processor)`,
      value: wall,
      unit: 's',
      yardstick,
      goal: { at: 'most', value: 2 },
    });
  }
  await opened.close();
  return timings;
}

export const bench: Bench = { name: 'postings: add, and questions on an open ledger', run };
