import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addFiles } from '../src/engine/add/add-files.ts';
import { type OpenedLedger, openedLedger } from '../src/engine/opened-ledger.ts';
import { barbell, skillsOfPostings, summaryOfPostings } from '../src/engine/postings/questions.ts';
import { realPostings, writeBoards } from './postings-input.ts';
import type { Bench, Timing } from './run.ts';

/** `POSTINGS=1000000 npm run bench -- postings` for the whole of it: 15 GB of disk, and half an hour on a busy machine. */
const counts = [10_000, Number(process.env.POSTINGS ?? 100_000)];
const asOf = '2026-01-01';

interface Taken {
  readonly wall: number;
  /** user and system time of all threads: what a busy machine does not change */
  readonly cpu: number;
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
  const folder = mkdtempSync(join(tmpdir(), 'headcount-postings-'));
  try {
    const timings: Timing[] = [];
    const per: number[] = [];
    for (const count of counts) {
      const [given, ledger] = [join(folder, `given-${count}`), join(folder, `ledger-${count}`)];
      const megabytes = writeBoards(given, count, real) / 1e6;
      const added = await taken(() => addAll(given, ledger, count));
      per.push(added.cpu / count);
      const again = await taken(() => addFiles([given], { folder: ledger }));
      const [wall, cpu] = [
        count === 1_000_000 ? { at: 'most' as const, value: 240 } : undefined,
        `${(added.cpu / 2).toFixed(1)} s on two cores at least`,
      ];
      timings.push(
        {
          what: `add ${count} postings, ${megabytes.toFixed(0)} MB`,
          value: added.wall,
          unit: 's',
          ...(wall && { goal: wall }),
        },
        { what: `the same, processor time (${cpu})`, value: added.cpu, unit: 's' },
        { what: 'text a second of processor time', value: megabytes / added.cpu, unit: 'MB/s' },
        { what: 'begun again, all held', value: again.wall, unit: 's' },
        { what: 'ledger on disk', value: statSync(join(ledger, 'ledger.duckdb')).size / 1e6, unit: 'MB' },
        ...(await questions(ledger)),
      );
      rmSync(given, { recursive: true });
      rmSync(ledger, { recursive: true });
    }
    const growth = per[1]! / per[0]!;
    timings.push(
      {
        what: 'processor time a posting, many against few',
        value: growth,
        unit: 'x',
        goal: { at: 'most', value: 1.3 },
      },
      {
        what: 'memory at its highest',
        value: process.resourceUsage().maxRSS / 1000,
        unit: 'MB',
        goal: { at: 'most', value: 3000 },
      },
    );
    return timings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function addAll(given: string, ledger: string, count: number): Promise<void> {
  const { total, files } = await addFiles([given], { folder: ledger });
  if (total.accepted !== count)
    console.log(
      '  not all rows are there:',
      total,
      files.find((file) => 'refused' in file),
    );
}

/** Each question the first time it is asked of an open ledger, whose view is laid out. */
async function questions(folder: string): Promise<readonly Timing[]> {
  const opened = await openedLedger({ folder });
  await opened.ledger.query('SELECT 1 FROM looks LIMIT 1', {}, { asOf });
  const asked: readonly (readonly [string, (opened: OpenedLedger) => Promise<unknown>])[] = [
    ['summary', (on) => summaryOfPostings(on, asOf, { by: 'all' })],
    ['summary --by role', (on) => summaryOfPostings(on, asOf, { by: 'role' })],
    ['summary --by month', (on) => summaryOfPostings(on, asOf, { by: 'month' })],
    ['barbell', (on) => barbell(on, asOf)],
    ['skills', (on) => skillsOfPostings(on, asOf)],
  ];
  const timings: Timing[] = [];
  for (const [what, ask] of asked) {
    const { wall, cpu } = await taken(() => ask(opened));
    timings.push({
      what: `postings ${what} (${cpu.toFixed(2)} s of processor)`,
      value: wall,
      unit: 's',
      goal: { at: 'most', value: 2 },
    });
  }
  await opened.close();
  return timings;
}

export const bench: Bench = { name: 'postings: add, and questions on an open ledger', run };
