import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-cli-boards-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function given(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** What a command prints, on either stream, and its exit code. */
async function printed(...args: readonly string[]): Promise<{ out: string; err: string; code: unknown }> {
  const [out, err]: [string[], string[]] = [[], []];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
  try {
    await run([...args, '--ledger', join(folder, 'ledger')]);
    return { out: out.join(''), err: err.join(''), code: process.exitCode };
  } finally {
    process.exitCode = undefined;
    vi.restoreAllMocks();
  }
}

const lever = (token: string, ids: readonly number[]): string =>
  JSON.stringify(
    ids.map((id) => ({
      ...{ id: `${id}`, text: `Welder ${id}`, hostedUrl: `https://jobs.lever.co/${token}/${id}` },
      descriptionPlain: `Weld the hull of ship ${id}.`,
    })),
  );
const address = (token: string): readonly string[] => [
  '--url',
  `https://api.lever.co/v0/postings/${token}?mode=json`,
];

describe('headcount add, of boards', () => {
  it('tells which rows of a list are none by their lines, and uses the others', async () => {
    const list = given('boards.csv', 'company,board,system\nTarn Music,tarn,lever\nVanlo,vanlo,monster\n');
    const board = given('tarn.2026-10-07.json', lever('tarn', [1]));
    const added = await printed('add', board, '--boards', list);
    expect(added.err).toContain('boards.csv, line 3: expected a system that can be asked; "monster" came');
    expect(added.code).toBe(4);
    expect(added.out).toContain('1 rows read = 1 new');
    const { out } = await printed('postings', 'summary', '--by', 'company', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ rows: [{ part: expect.stringMatching(/tarn/i), postings: 1 }] });
    await expect(printed('add', board, '--boards', join(folder, 'none.csv'))).resolves.toMatchObject({
      code: 4,
    });
  }, 60_000);

  it('says what it found in pages, what was not there and what had no name; and the summary says it again', async () => {
    const page = {
      offset: 0,
      limit: 1,
      totalFound: 2,
      content: [{ id: '1', name: 'Cook', company: { identifier: 'Depot' } }],
    };
    const unnamed = { total: 1, jobPostings: [{ title: 'Cook', externalPath: '/job/Oslo/Cook_R1' }] };
    await printed('add', given('tarn.2026-10-07.json', lever('tarn', [1, 2])));
    const gone = given('gone.2026-10-09.json', '{"ok":false,"error":"Document not found"}');
    expect((await printed('add', gone)).out.replace(/\s+/g, ' ')).toContain('--url ADDRESS says which');
    const { out } = await printed('add', gone, ...address('tarn'));
    const said =
      'lever/tarn was not there on 2026-10-09; last seen 2026-10-07 with 2 postings; nothing is closed by that.';
    expect(out.replace(/\s+/g, ' ')).toContain(said);
    const others = await printed(
      'add',
      given('depot.2026-10-09.json', JSON.stringify(page)),
      given('some.2026-10-09.json', JSON.stringify(unnamed)),
    );
    const words = others.out.replace(/\s+/g, ' ');
    expect(words).toContain(
      'smartrecruiters/depot on 2026-10-09: 1 page with 1 different posting of 2 stated.',
    );
    expect(words).toContain('it does not name its board');
    expect(words).toContain('Next: headcount postings summary');
    const summary = await printed('postings', 'summary');
    expect(summary.out.replace(/\s+/g, ' ')).toContain(said);
    for (const line of `${out}${others.out}${summary.out}`.split('\n'))
      expect(line.length).toBeLessThanOrEqual(80);
  }, 60_000);

  it('two files that do not name their boards are two boards, and neither closes the other', async () => {
    const jobs = (place: string): string =>
      JSON.stringify({ total: 1, jobPostings: [{ title: 'Cook', externalPath: `/job/${place}/Cook_R1` }] });
    await printed('add', given('some.2026-10-07.json', jobs('Oslo')));
    const { out } = await printed('add', given('some.2026-10-09.json', jobs('Lyon')));
    expect(out).toContain('1 rows read = 1 new');
    const { out: summary } = await printed('postings', 'summary', '--format', 'json');
    expect(JSON.parse(summary)).toMatchObject({ rows: [{ postings: 2, boards: 2 }] });
  }, 60_000);

  it('a board under two tokens is counted once, and the answer says so', async () => {
    const ids = [1, 2, 3, 4];
    await printed(
      'add',
      given('a.2026-10-07.json', lever('tarn', ids)),
      given('b.2026-10-07.json', lever('tarn-music', ids)),
    );
    const { out } = await printed('postings', 'summary');
    expect(out).toMatch(/\nall\s+4 /);
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /lever\/tarn(?:-music)? shows 4 of 4 postings of lever\/tarn(?:-music)?: counted once/,
    );
  }, 60_000);

  it('many files are told by their folders, one without a day once, and a receipt tells all that was left out', async () => {
    const paths = Array.from({ length: 24 }, (_, i) =>
      given(`tarn.2026-0${1 + Math.floor(i / 8)}-${10 + (i % 8)}.json`, lever('tarn', [1, 2 + i])),
    );
    const added = await printed('add', ...paths, given('fell.json', lever('fell', [7])));
    expect(added.out).toMatch(/\nin all +25 +49 +26 +23 +0$/m);
    expect(added.out).not.toContain('tarn.2026');
    expect(added.out.replace(/\s+/g, ' ')).toMatch(
      /No day in the name of one file: taken as today, 20\d\d-\d\d-\d\d; --retrieved DAY to correct/,
    );
    expect(added.out.replace(/\s+/g, ' ')).toContain(
      `Next: headcount postings summary --ledger ${folder}/ledger`,
    );
    const { out } = await printed('postings', 'summary', '--receipt');
    expect(out).toMatch(/\nReceipt\n +as of +20/);
    expect(out).toContain('2026-01, 2026-02, 2026-03');
  }, 60_000);

  it('a board that shows nothing is kept with its address, and has its row of none', async () => {
    const alone = await printed('add', given('e.2026-10-09.json', '{"jobs":[],"meta":{"total":0}}'));
    expect(alone.out.replace(/\s+/g, ' ')).toContain('It may be a board that shows no posting');
    await printed('add', given('tarn.2026-09-09.json', lever('tarn', [1, 2, 3])));
    await printed('add', given('fell.2026-10-09.json', lever('fell', [7])));
    const { out } = await printed('add', given('tarn.2026-10-09.json', '[]'), ...address('tarn'));
    expect(out.replace(/\s+/g, ' ')).toContain('the whole board was seen and shows no posting; that is kept');
    const rows = async (by: string): Promise<readonly unknown[]> => {
      const { out: json } = await printed('postings', 'summary', '--by', by, '--format', 'json');
      const { rows: found } = JSON.parse(json) as {
        rows: { part: string; boards: number; postings: number }[];
      };
      return found.map(({ part, boards, postings }) => [part.replace(/.*\//, ''), boards, postings]);
    };
    expect(await rows('company')).toEqual([
      ['fell', 1, 1],
      ['tarn', 1, 0],
    ]);
    expect(await rows('month')).toEqual([
      ['2026-09', 1, 3],
      ['2026-10', 2, 1],
    ]);
    const summary = await printed('postings', 'summary');
    expect(summary.out.replace(/\s+/g, ' ')).toContain(
      'lever/tarn showed no posting on 2026-10-09; 3 on 2026-09-09.',
    );
    expect(summary.out).toMatch(/Boards last looked at 2026-10-09/);
    const before = await printed('postings', 'summary', '--by', 'company', '--as-of', '2026-09-30');
    expect(before.out).toMatch(/tarn +3 /);
    const gone = await printed('add', given('fell.2026-11-09.json', '[]'), ...address('fell'));
    expect(gone.code).toBeUndefined();
    const none = await printed('postings', 'summary');
    expect(none.out).toMatch(/\nall +0$/m);
    expect((await printed('postings', 'barbell')).out).toMatch(/no board that was looked at shows a posting/);
  }, 60_000);

  it('names the currencies held where another was asked for', async () => {
    await printed('add', given('tarn.2026-10-07.json', lever('tarn', [1])));
    const { err, code } = await printed('postings', 'summary', '--currency', 'XYZ');
    expect(err).toMatch(/"XYZ" came\.\nhint {3}No posting held states its pay/);
    expect(code).toBe(2);
  }, 60_000);

  it('a trend that cannot be told ends with 3, and its CSV keeps its columns', async () => {
    await printed('add', given('tarn.2026-10-07.json', lever('tarn', [1])));
    const { out, code } = await printed('postings', 'skills', '--rising', '--format', 'csv');
    expect(out).toBe('skill,before,after,change,low,high,p,stands,postings_before,postings_after,boards\n');
    expect(code).toBe(3);
    const text = await printed('postings', 'skills', '--rising');
    expect(text.out).toContain('Not enough evidence for a trend');
    expect(text.out).toContain('Next: headcount postings barbell');
  }, 60_000);
});
