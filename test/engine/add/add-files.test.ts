import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AddOptions, addFiles } from '../../../src/engine/add/add-files.ts';
import type { AddReport } from '../../../src/engine/add/report.ts';
import { openLedger } from '../../../src/ledger/index.ts';
import { inventedFeed } from './invented-feed.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-add-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ledgerFolder = (): string => join(folder, 'ledger');
const effects: NonNullable<AddOptions['effects']> = { today: () => '2026-08-01', log: () => {} };

function write(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const add = (files: readonly string[], options: Partial<AddOptions> = {}): Promise<AddReport> =>
  addFiles(files, { folder: ledgerFolder(), feeds: [inventedFeed], effects, ...options });

const july = 'key,employer,jobs\na,Brandholt,10\nb,Kestrel,20\nc,Oddments,many\n';
const august = 'key,employer,jobs\na,Brandholt,10\nb,Kestrel,25\nd,Quillon,30\n';

describe('addFiles', () => {
  it('accounts for every row and says what a quarantined one lacked', async () => {
    const { files, total } = await add([write('list.csv', july)]);
    expect(total).toEqual({ rowsRead: 3, accepted: 2, merged: 0, quarantined: 1 });
    expect(files[0]).toMatchObject({
      feed: 'invented',
      quarantined: [{ raw: 'c,Oddments,many', reason: 'expected a count, "many" came (line 4)' }],
    });
  });

  it('changes nothing when the same file comes twice, also on a later day', async () => {
    const path = write('list.csv', july);
    await add([path]);
    const before = await hash();
    const { total } = await add([path], { effects: { ...effects, today: () => '2026-09-09' } });
    expect(total).toEqual({ rowsRead: 3, accepted: 0, merged: 2, quarantined: 1 });
    expect(await hash()).toBe(before);
  });

  it('merges the rows that a later copy repeats and keeps a corrected count as a version', async () => {
    const [first, second] = [write('list-2026-07-16.csv', july), write('list-2026-07-26.csv', august)];
    const { files, total } = await add([second, first]);
    expect(files.map(({ file }) => file)).toEqual([first, second]);
    expect(total).toEqual({ rowsRead: 6, accepted: 4, merged: 1, quarantined: 1 });
    const ledger = await openLedger(ledgerFolder(), { mode: 'read' });
    const versions = await ledger.versions('statement', 'invented', 'b');
    expect(versions.map((v) => [v.statement.best, v.knownAt])).toEqual([
      [20, '2026-01-05'],
      [25, '2026-07-26'],
    ]);
    const past = await ledger.statements({ source: 'invented', key: 'b', asOf: '2026-07-20' });
    expect(past[0]!.statement.best).toBe(20);
    expect((await ledger.verify()).passed).toBe(true);
    await ledger.close();
  });

  it('never puts an older copy over a newer one', async () => {
    await add([write('list-2026-07-26.csv', august)]);
    const { total, files } = await add([write('list-2026-07-16.csv', july)]);
    expect(total).toEqual({ rowsRead: 3, accepted: 0, merged: 1, quarantined: 2 });
    expect(JSON.stringify(files)).toContain('this copy is older than the one of 2026-07-26');
  });

  it('unpacks gzip and takes folders whole', async () => {
    write('list.csv.gz', gzipSync(july));
    const { files } = await add([folder]);
    expect(files.map((file) => ('tally' in file ? file.tally.rowsRead : file.refused.message))).toEqual([3]);
  });

  it.each([
    ['an empty file', '', 'expected rows; the file is empty'],
    ['a page', '<!doctype html><title>WARN</title>', 'this is a web page, titled "WARN"'],
    [
      'a refusal',
      '<html><head><title>403 Forbidden</title>',
      'the server refuses to send it, titled "403 Forbidden"',
    ],
    [
      'a stale header',
      'key,employer,count\na,b,1',
      'this looks like Invented list, but it has no column jobs',
    ],
    ['an unknown header', 'x,y\n1,2', 'expected the header of a known source; it begins: x,y'],
    ['a PDF', '%PDF-1.7', 'this is a PDF'],
    ['unknown JSON', '{"a": 1}', 'expected JSON of a known source'],
    ['a cut gzip', gzipSync(july).subarray(0, 30), 'cut short or damaged'],
  ])('says what %s would need, and reads the others', async (_what, text, message) => {
    const { files, total } = await add([write('bad.csv', text), write('good.csv', july)]);
    expect(files[0]).toMatchObject({ refused: { message: expect.stringContaining(message) } });
    expect(total.rowsRead).toBe(3);
  });

  it('says that a file is not there, and that a feed is not known', async () => {
    const { files } = await add([join(folder, 'none.csv')]);
    expect(files[0]).toMatchObject({ refused: { code: 'not-found' } });
    await expect(add([write('list.csv', july)], { feed: 'nothing' })).rejects.toMatchObject({
      code: 'bad-option',
    });
  });

  it('refuses a file that two sources would read', async () => {
    const twin = { ...inventedFeed, name: 'twin', title: 'Twin list' };
    const { files } = await add([write('list.csv', july)], { feeds: [inventedFeed, twin] });
    expect(files[0]).toMatchObject({ refused: { message: expect.stringContaining('fits both') } });
  });
});

async function hash(): Promise<string> {
  const ledger = await openLedger(ledgerFolder(), { mode: 'read' });
  const found = await ledger.hash();
  await ledger.close();
  return found;
}
