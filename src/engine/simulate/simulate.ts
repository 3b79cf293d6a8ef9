import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Posting, Problem } from '../../core/index.ts';
import { payloadOf, systemOf } from '../../postings/world/payload.ts';
import {
  dayOf,
  type Employer,
  employerOf,
  ordinaryWorld,
  type WorldOptions,
} from '../../postings/world/world.ts';

export interface SimulateOptions extends Partial<WorldOptions> {
  readonly employers: number;
  readonly seed: number;
  readonly out: string;
  /** days from one look to the next */
  readonly every: number;
  readonly progress?: (done: number, of: number) => void;
}

export interface Simulated {
  readonly out: string;
  readonly employers: number;
  readonly looks: number;
  readonly postings: number;
  /** postings that stood on a board on a day of a look; the others came and went between two */
  readonly shown: number;
  readonly from: string;
  readonly to: string;
}

/**
 * Writes an invented world into a folder: `boards/DAY/BOARD.json.gz` in the formats of real systems, `layoffs.csv` with its
 * actions, and `truth.csv` with what was refilled. The same options give the same bytes.
 */
export async function simulate({ out, every, progress, ...given }: SimulateOptions): Promise<Simulated> {
  const world = { ...ordinaryWorld, ...given };
  checked('--employers', world.employers, 1, 2000);
  checked('--days', world.days, 730, 3650);
  checked('--every', every, 1, 60);
  const employers = Array.from({ length: world.employers }, (_, i) => employerOf(i, world));
  const days = Array.from({ length: Math.ceil(world.days / every) }, (_, i) => i * every);
  await newFolder(out);
  const seen = new Set<Posting>();
  let looks = 0;
  for (const [done, day] of days.entries()) {
    progress?.(done, days.length);
    const folder = join(out, 'boards', dayOf(day));
    await mkdir(folder, { recursive: true });
    for (const [i, employer] of employers.entries()) {
      if (employer.failed.has(day)) continue;
      const shown = employer.ads
        .filter(({ from, to }) => from <= day && day <= to)
        .map(({ posting }) => posting);
      if (shown.length === 0) continue;
      for (const posting of shown) seen.add(posting);
      const payload = payloadOf(systemOf(i), employer.board, shown, `${dayOf(day)}T06:00:00Z`);
      await writeFile(
        join(folder, `${employer.board}.${dayOf(day)}.json.gz`),
        gzipSync(JSON.stringify(payload)),
      );
      looks++;
    }
  }
  await writeFile(join(out, 'layoffs.csv'), layoffs(employers, world.days - 1));
  await writeFile(join(out, 'truth.csv'), truth(employers));
  const postings = employers.reduce((sum, { ads }) => sum + ads.length, 0);
  const about = { employers: world.employers, looks, postings, shown: seen.size };
  return { out, ...about, from: dayOf(0), to: dayOf(days.at(-1)!) };
}

function checked(option: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  throw new Problem('bad-option', `Expected ${option} from ${least} to ${most}; ${value} came.`);
}

/** Two worlds in one folder would be read as one. */
async function newFolder(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const held = await readdir(out);
  if (held.length === 0) return;
  throw new Problem(
    'refused',
    `Expected a new or empty folder; ${out} holds ${held.slice(0, 3).join(', ')}${held.length > 3 ? ', ...' : ''}.`,
    { hint: 'Name another with --out, or empty it first.', facts: { out } },
  );
}

/** Days from an action to the day on which it is known. */
const knownAfter = 3;

function layoffs(employers: readonly Employer[], last: number): string {
  const rows = employers.map(({ name, action }) => {
    const asOf = dayOf(Math.min(last, action.day + knownAfter));
    return `fiction,${name},${dayOf(action.day)},${action.jobs},${asOf}`;
  });
  return `fiction,company,announced,jobs,as_of\n${rows.join('\n')}\n`;
}

function truth(employers: readonly Employer[]): string {
  const rows = employers.map(({ name, board, action, share, ads }) => {
    const refilled = ['same', 'cheaper', 'offshore', 'contract'].map(
      (kind) => ads.filter(({ truth: is }) => is === kind).length,
    );
    return ['fiction', name, board, dayOf(action.day), action.jobs, share.toFixed(4), ...refilled].join(',');
  });
  return `fiction,company,board,announced,jobs,share,same,cheaper,offshore,contract\n${rows.join('\n')}\n`;
}
