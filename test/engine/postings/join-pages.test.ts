import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFiles } from '../../../src/engine/add/add-files.ts';
import type { AddReport } from '../../../src/engine/add/report.ts';
import { openLedger } from '../../../src/ledger/index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const company = { identifier: 'Brandholt', name: 'Brandholt' };
const listed = (id: number): object => ({ id: String(id), name: `Welder ${id}`, company });

function given(name: string, payload: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(payload));
  return path;
}
const page = (day: string, offset: number, ids: readonly number[], totalFound = 5): string =>
  given(`page-${offset}-${ids.length}.${day}.json`, {
    offset,
    limit: 2,
    totalFound,
    content: ids.map(listed),
  });

const toLedger = (): Parameters<typeof addFiles>[1] => ({
  folder: join(folder, 'ledger'),
  effects: { today: () => '2026-10-30', log: () => {} },
});
const add = (...files: readonly string[]): Promise<AddReport> => addFiles(files, toLedger());

async function asked(sql: string): Promise<readonly unknown[]> {
  const ledger = await openLedger(join(folder, 'ledger'), { mode: 'read' });
  const rows = await ledger.query(sql);
  expect((await ledger.verify()).passed).toBe(true);
  await ledger.close();
  return rows.map((row) => Object.values(row));
}
const whole = 'SELECT seen, postings, stated FROM looks WHERE complete ORDER BY look';

describe('a board that comes in pages', () => {
  it('is one whole look when all of them came together, in any order', async () => {
    const day = '2026-10-07';
    const { total, pages } = await add(page(day, 4, [5]), page(day, 0, [1, 2]), page(day, 2, [3, 4]));
    expect(total).toEqual({ rowsRead: 5, accepted: 5, merged: 0, quarantined: 0 });
    expect(pages).toEqual([
      {
        ...{ system: 'smartrecruiters', board: 'brandholt', day },
        ...{ pages: 3, shown: 5, stated: [5], whole: true },
      },
    ]);
    expect(await asked(whole)).toEqual([[day, 5, 5]]);
    expect(await asked('SELECT count(*) FROM showing WHERE latest')).toEqual([[5]]);
  });

  it('is whole once the last page came, one file at a time, and no sooner', async () => {
    const day = '2026-10-07';
    const files = [page(day, 0, [1, 2]), page(day, 2, [3, 4]), page(day, 4, [5])];
    const told: unknown[] = [];
    for (const file of files) told.push((await add(file)).pages.map(({ whole, shown }) => [whole, shown]));
    expect(told).toEqual([[[false, 2]], [[false, 4]], [[true, 5]]]);
    expect(await asked(whole)).toEqual([[day, 5, 5]]);
    expect((await add(...files)).pages).toEqual([]);
    expect(await asked(whole)).toEqual([[day, 5, 5]]);
  });

  it('is never whole with a page missing, pages that overlap, or a number that changes; and says so', async () => {
    const missing = await add(page('2026-10-07', 0, [1, 2]), page('2026-10-07', 4, [5]));
    const overlap = await add(
      page('2026-10-08', 0, [1, 2]),
      page('2026-10-08', 2, [2, 3]),
      page('2026-10-08', 4, [5]),
    );
    const changed = await add(
      page('2026-10-09', 0, [1, 2]),
      page('2026-10-09', 2, [3, 4], 4),
      page('2026-10-09', 4, [5]),
    );
    expect([missing, overlap, changed].map(({ pages: [told] }) => [told!.shown, told!.stated])).toEqual([
      [3, [5]],
      [4, [5]],
      [5, [5, 4]],
    ]);
    expect(await asked(whole)).toEqual([]);
  });

  it('takes the text of a posting that came by itself, on that day and later ones', async () => {
    const detail = given('detail-2.2026-10-07.json', {
      ...listed(2),
      jobAd: { sections: { jobDescription: { title: 'The work', text: '<p>Weld.</p>' } } },
    });
    await add(detail, page('2026-10-07', 0, [1, 2], 2));
    await add(page('2026-10-08', 0, [1, 2], 2));
    expect(
      await asked(
        'SELECT s.id, t.text FROM showing s JOIN posting_texts t ON t.id = s.text_id WHERE latest ORDER BY 1',
      ),
    ).toEqual([
      ['1', ''],
      ['2', 'The work\nWeld.'],
    ]);
    expect(await asked('SELECT first_seen, last_seen, looks FROM postings ORDER BY 1, 2, 3')).toHaveLength(3);
  });

  it('Workday: pages in one folder, their board in the name that pull gave them, the total on the first only', async () => {
    const job = (n: number): object => ({
      title: 'Welder',
      externalPath: `/job/Oslo/Welder_R${n}`,
      postedOn: 'Posted 30+ Days Ago',
    });
    const first = given('workday-kestrel.Careers-0.json', { total: 3, jobPostings: [job(1), job(2)] });
    const second = given('workday-kestrel.Careers-20.json', { total: 0, jobPostings: [job(3)] });
    expect((await add(first, second)).pages).toMatchObject([
      { board: 'kestrel/careers', pages: 2, shown: 3, whole: true },
    ]);
    const end = given('workday-kestrel.Careers-40.json', { total: 0, jobPostings: [] });
    await add(end);
    expect(await asked(whole)).toEqual([['2026-10-30', 3, 3]]);
  });

  it('that nobody names is never whole, since the next may be another employer’s; and it is said', async () => {
    const of = (title: string): object => ({
      total: 1,
      jobPostings: [{ title, externalPath: '/job/Oslo/R1' }],
    });
    const { files } = await add(
      given('a.2026-10-07.json', of('Welder')),
      given('b.2026-10-12.json', of('Cook')),
    );
    expect(files).toMatchObject([
      { note: expect.stringContaining('--url') },
      { note: expect.stringContaining('--url') },
    ]);
    const looks = await asked('SELECT board, complete FROM looks ORDER BY seen');
    const unnamed = [expect.stringMatching(/^unnamed-[0-9a-f]{12}$/), null];
    expect(looks).toEqual([unnamed, unnamed]);
    expect(looks[0]).not.toEqual(looks[1]);
    expect(await asked('SELECT count(DISTINCT posting) FROM postings')).toEqual([[2]]);
  });

  it('Workday: "30+ days ago" moves every day and makes no version', async () => {
    const job = { title: 'Welder', externalPath: '/job/Oslo/Welder_R1', postedOn: 'Posted 30+ Days Ago' };
    for (const day of ['2026-10-07', '2026-10-08'])
      await addFiles([given(`kestrel.${day}.json`, { total: 1, jobPostings: [job], day })], {
        ...toLedger(),
        url: 'https://kestrel.wd5.myworkdayjobs.com/wday/cxs/kestrel/Careers/jobs',
      });
    expect(await asked('SELECT count(*), max(looks) FROM postings')).toEqual([[1, 2]]);
  });
});
