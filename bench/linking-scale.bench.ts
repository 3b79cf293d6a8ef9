import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { companyBook } from '../src/engine/link/company-facts.ts';
import { linkEvents } from '../src/linking/index.ts';
import { type MadeEvent, madeEvents } from './made-events.ts';
import type { Bench, Timing } from './run.ts';

/** a Python with splink installed, outside of the repository; without it the peer is left out */
const peer = process.env.HEADCOUNT_SPLINK_PYTHON;
const sizes = (process.env.HEADCOUNT_LINK_SIZES ?? '10000,30000,100000').split(',').map(Number);

interface Measured {
  readonly seconds: number;
  /** of all threads: what a busy machine does not stretch */
  readonly cpu: number;
  readonly f1: number;
}

function ours(events: readonly MadeEvent[]): Measured {
  const book = companyBook();
  const truth = new Map(events.map((event) => [event.row, event.truth]));
  const began = performance.now();
  const worked = process.cpuUsage();
  const links = linkEvents(events, book);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(worked);
  const same = links.filter(({ relation }) => relation === 'same-event');
  const found = same.filter(({ a, b }) => truth.get(a) === truth.get(b)).length;
  return { seconds, cpu: (user + system) / 1e6, f1: (2 * found) / (same.length + truePairs(events)) };
}

function truePairs(events: readonly MadeEvent[]): number {
  const counts = new Map<number, number>();
  for (const { truth } of events) counts.set(truth, (counts.get(truth) ?? 0) + 1);
  return [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
}

/** The same records through Splink on its DuckDB backend; it times its own linking, without the start of Python. */
function splink(events: readonly MadeEvent[], python: string): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'headcount-splink-'));
  try {
    const rows = events.map((e, i) => [i, `"${e.employer}"`, e.best ?? '', e.date, e.truth].join(','));
    writeFileSync(join(folder, 'events.csv'), `unique_id,employer,jobs,date,truth\n${rows.join('\n')}\n`);
    const script = fileURLToPath(new URL('./peers/splink_events.py', import.meta.url));
    const said = execFileSync(python, [script, join(folder, 'events.csv')], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return JSON.parse(String(said).trim().split('\n').at(-1)!) as Measured;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const bench: Bench = {
  name: 'linking at scale: invented events linked with each other, one core',
  async run(): Promise<readonly Timing[]> {
    const timings: Timing[] = [];
    for (const size of sizes) {
      const events = madeEvents(size);
      const measured = ours(events);
      const compared = peer !== undefined && size === 100_000 ? splink(events, peer) : null;
      timings.push({
        what: `${size.toLocaleString('en')} events`,
        value: measured.seconds,
        unit: 's',
        ...(size === 100_000 && { goal: { at: 'most', value: 30 } as const }),
        ...(compared !== null && { yardstick: { what: 'Splink on DuckDB', value: compared.seconds } }),
      });
      timings.push({
        what: '  CPU seconds',
        value: measured.cpu,
        unit: 's',
        ...(compared !== null && { yardstick: { what: 'Splink on DuckDB', value: compared.cpu } }),
      });
      timings.push({ what: '  F1 of "same"', value: measured.f1, unit: '' });
      if (compared !== null) timings.push({ what: '  F1 of Splink', value: compared.f1, unit: '' });
    }
    timings.push({
      what: 'peak memory of the process',
      value: process.resourceUsage().maxRSS / 1024,
      unit: 'MB',
      goal: { at: 'most', value: 1536 },
    });
    return timings;
  },
};
