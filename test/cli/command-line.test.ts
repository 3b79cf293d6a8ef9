import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import type { Overview } from '../../src/core/index.ts';
import { openDatabase } from '../../src/ledger/connector.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const loader = import.meta.resolve('tsx');
const folder = mkdtempSync(join(tmpdir(), 'headcount-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly status: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** The real program in a process of its own, in an empty folder. */
function started(...words: string[]): Ended {
  const env = { PATH: process.env.PATH, COLUMNS: '80' };
  return spawnSync(process.execPath, ['--import', loader, main, ...words], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
}

/** The same without a process of its own, which is much faster: what it writes is caught. */
async function headcount(...words: string[]): Promise<Ended> {
  const caught = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      caught[name] += String(text);
      return true;
    });
  vi.stubEnv('COLUMNS', '80');
  vi.stubEnv('HEADCOUNT_LEDGER', '');
  try {
    await run(words);
    return { status: process.exitCode ?? 0, ...caught };
  } finally {
    process.exitCode = undefined;
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}

describe('headcount', () => {
  it('prints the overview and ends with --once, in a pipe without colour', () => {
    const { status, stdout, stderr } = started('start', '--once', '--as-of', '2026-11-22');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`${readFileSync(new URL('../golden/overview.txt', import.meta.url), 'utf8')}\n`);
  });

  it('gives the overview as JSON', async () => {
    const overview = JSON.parse(
      (await headcount('start', '--once', '--format', 'json', '--as-of', '2026-11-22')).stdout,
    ) as Overview;
    expect(overview.answers.map((answer) => answer.id)).toEqual([
      'how-many',
      'the-23000',
      'ai-share',
      'scoreboard',
      'watch',
    ]);
  });

  it('shows a claim with its receipt, down to the quote and where it ends', async () => {
    const { stdout } = await headcount('show', 'claims', '--subject', 'Duolingo', '--receipt');
    expect(stdout).toMatch(
      /^f056 {2}Duolingo: no figure stated, contract translators reduced because of AI$/m,
    );
    expect(stdout).toMatch(/“f056,a3,/);
    expect(stdout).toMatch(/cited: ends at .*its text is not\s+held/s);
  });

  it('gives claims as CSV, one row a claim, with the receipt’s id', async () => {
    const [header, row] = (
      await headcount('show', 'claims', '--subject', 'Duolingo', '--format', 'csv')
    ).stdout.split('\n');
    expect(header).toMatch(/^id,source,subject,claim,measure,low,best,high,bound,unit,.*receipt,/);
    expect(row).toMatch(/^f056,article-facts,Duolingo,.*claim\.article-facts:f056@/);
  });

  it.each([
    [['show', 'events', '--company', 'Oracle'], /oracle-2026-03-05 +Oracle +20,000 to 30,000/],
    [['show', 'event', 'oracle-2026-03-05'], /20,000 to 30,000 jobs announced/],
    [['show', 'company', 'GOOGL'], /^2024-12-31 +350\.018 +112\.390 .*183,323 +1,909,297$/m],
    [['show', 'conflicts'], /37\.7% stated, 37\.8% from its own figures/],
    [['show', 'findings'], /^unit-mix/m],
    [['show', 'watch'], /decided by {2}The next edition of the same CEO survey/],
  ])('%j', async (words, expected) => {
    const { status, stdout } = await headcount(...words);
    expect(stdout).toMatch(expected);
    expect(status).toBe(0);
    for (const line of stdout.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(80);
  });

  it.each([
    [['show', 'company', 'Nobody'], 3],
    [['show', 'watch', '--as-of', 'soon'], 2],
    [['show', 'watch', 'out'], 2],
    [['start', '--format', 'csv'], 2],
    [['export', '--format', 'xlsx'], 2],
    [['read', 'no-such-file.txt'], 3],
  ])('%j ends with %i and a reason on standard error alone', async (words, code) => {
    const { status, stdout, stderr } = await headcount(...words);
    expect(status).toBe(code);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  it('verifies a ledger folder, and ends with 1 and the row when one was changed behind its back', async () => {
    const ledger = join(folder, 'kept');
    await headcount('start', '--once', '--ledger', ledger);
    const clean = await headcount('verify', '--ledger', ledger);
    expect(clean.stdout).toMatch(/^Everything holds\.\nLooked at 7\d\d rows .* 361 quotes/);
    expect(clean.status).toBe(0);
    const database = await openDatabase(join(ledger, 'ledger.duckdb'), false);
    const connection = await database.connect();
    await connection.run(
      `UPDATE held.rows SET body = replace(body, '"best":8000', '"best":9000') WHERE key = 'f029'`,
    );
    connection.close();
    database.close();
    const changed = started('verify', '--ledger', ledger);
    expect(changed.status).toBe(1);
    expect(changed.stdout).toMatch(/f029/);
  });

  it('exports into a folder and leaves no draft behind', async () => {
    const tables = join(folder, 'tables');
    const { status, stdout } = await headcount('export', '--out', tables, '--format', 'csv');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^statements\.csv +361 /m);
    expect(existsSync(join(tables, 'datapackage.json'))).toBe(true);
    expect(readFileSync(join(tables, 'statements.csv'), 'utf8')).toContain('f077');
  });

  it('helps, at the top and for one command', async () => {
    expect((await headcount('--help')).stdout).toMatch(/Exit codes/);
    expect((await headcount('show', 'claims', '--help')).stdout).toMatch(/--subject NAME +whom or what/);
    expect((await headcount('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
