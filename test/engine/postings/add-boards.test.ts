import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AddOptions, addFiles } from '../../../src/engine/add/add-files.ts';
import type { AddReport } from '../../../src/engine/add/report.ts';
import { type Ledger, openLedger } from '../../../src/ledger/index.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/boards/', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headcount-boards-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function given(fixture: string, name: string): string {
  cpSync(join(fixtures, fixture), join(folder, name));
  return join(folder, name);
}

const add = (files: readonly string[], options: Partial<AddOptions> = {}): Promise<AddReport> =>
  addFiles(files, {
    folder: join(folder, 'ledger'),
    effects: { today: () => '2026-10-07', log: () => {} },
    ...options,
  });

async function asked(sql: string): Promise<readonly unknown[]> {
  const ledger: Ledger = await openLedger(join(folder, 'ledger'), { mode: 'read' });
  const rows = await ledger.query(sql);
  await ledger.close();
  return rows.map((row) => Object.values(row));
}

describe('headcount add, given boards', () => {
  it('accounts for every row of nine formats, and keeps what was refused', async () => {
    const names = [
      'greenhouse',
      'lever',
      'ashby',
      'smartrecruiters',
      'workable',
      'recruitee',
      'workday',
      'hacker-news',
    ];
    const paths = names.map((name) => given(`${name}.json`, `${name}.json`));
    const { files, total } = await add([...paths, given('schema-org.html', 'page.html')]);
    expect(files.map((file) => ('tally' in file ? file.feed : file.refused.message))).toEqual(
      files.map(() => 'postings'),
    );
    expect(total).toEqual({ rowsRead: 20, accepted: 13, merged: 0, quarantined: 7 });
    expect(await asked('SELECT count(*), sum(postings), sum(refused) FROM looks')).toEqual([[9, 13, 7]]);
  });

  it('the same bytes on another day are the same look, unless the file says its day', async () => {
    const path = given('lever.json', 'tarn.json');
    await add([path]);
    const later = { effects: { today: () => '2026-10-09', log: () => {} } };
    expect((await add([path], later)).total).toMatchObject({ accepted: 0, merged: 1 });
    expect(await asked('SELECT seen FROM looks')).toEqual([['2026-10-07']]);
    await add([given('lever.json', 'tarn.2026-10-08.json')], later);
    expect(await asked('SELECT seen FROM looks ORDER BY seen')).toEqual([['2026-10-07'], ['2026-10-08']]);
  });

  it('keeps a payload that came packed as it came, and packs one that did not', async () => {
    const plain = readFileSync(join(fixtures, 'lever.json'));
    const packed = gzipSync(plain, { level: 9 });
    writeFileSync(join(folder, 'tarn.json.gz'), packed);
    await add([join(folder, 'tarn.json.gz'), given('ashby.json', 'ashby.json')]);
    const rows = await asked('SELECT c.bytes FROM held.contents c JOIN held.looks l ON l.content = c.id');
    const held = rows.map((row) => Buffer.from((row as readonly Uint8Array[])[0]!));
    expect(held.some((bytes) => bytes.equals(packed))).toBe(true);
    expect(held.map((bytes) => gunzipSync(bytes).length).sort()).toEqual(
      [plain, readFileSync(join(fixtures, 'ashby.json'))].map(({ length }) => length).sort(),
    );
  });

  it('takes the employer’s name where the board gives none', async () => {
    await add([given('lever.json', 'tarn.json')], { company: 'Tarn Music' });
    expect(await asked("SELECT body->>'$.company' FROM postings")).toEqual([['Tarn Music']]);
  });

  it('takes it from a list by board, before a name for all', async () => {
    const employers = new Map([['lever/tarn', 'Tarn Music Ltd']]);
    await add([given('lever.json', 'a.json'), given('ashby.json', 'b.json')], {
      employers,
      company: 'Somebody',
    });
    expect(await asked("SELECT DISTINCT body->>'$.company' FROM postings ORDER BY 1")).toEqual([
      ['Somebody'],
      ['Tarn Music Ltd'],
    ]);
  });

  it('with an address that names the board, an empty list is that board and a refusal is that board’s absence', async () => {
    const url = 'https://api.lever.co/v0/postings/tarn?mode=json';
    const answers = [
      ['tarn.2026-10-01.json', '[{"id":"1","text":"Welder","hostedUrl":"https://jobs.lever.co/tarn/1"}]'],
      ['tarn.2026-10-02.json', '{"ok":false,"error":"Document not found"}'],
      ['tarn.2026-10-03.json', '[]'],
    ] as const;
    for (const [name, text] of answers) writeFileSync(join(folder, name), text);
    const paths = answers.map(([name]) => join(folder, name));
    const { total, absent } = await add(paths.slice(0, 2), { url });
    expect(total).toEqual({ rowsRead: 2, accepted: 1, merged: 0, quarantined: 1 });
    expect(absent).toMatchObject([
      { board: 'lever/tarn', day: '2026-10-02', said: 'Document not found', last: '2026-10-01', postings: 1 },
    ]);
    await add(paths.slice(2), { url });
    expect(await asked('SELECT seen, complete, postings FROM looks ORDER BY seen')).toEqual([
      ['2026-10-01', true, 1],
      ['2026-10-02', false, 0],
      ['2026-10-03', true, 0],
    ]);
  });

  it('a payload that was cut, wherever, proves nothing and is told from one of another shape', async () => {
    const names = ['greenhouse', 'lever', 'ashby', 'smartrecruiters', 'workable', 'recruitee', 'workday'];
    const paths = names.flatMap((name) => {
      const text = readFileSync(join(fixtures, `${name}.json`), 'utf8').trim();
      return [0.2, 0.5, 0.9, 0.999].map((share) => {
        const path = join(folder, `${name}-${share}.json`);
        writeFileSync(path, text.slice(0, Math.floor(text.length * share)));
        return path;
      });
    });
    const { files, total } = await add(paths);
    expect(files).toHaveLength(28);
    const refused = files.flatMap((file) => ('refused' in file ? [file.refused] : []));
    expect(refused.length).toBeGreaterThan(20);
    for (const { code, message } of refused) {
      expect(code).toBe('unreadable');
      expect(message).toContain('may have been cut short');
    }
    expect(total.accepted + total.merged + total.quarantined).toBe(total.rowsRead);
    expect(existsSync(join(folder, 'ledger'))).toBe(false);
  }, 60_000);

  it('an answer that there is no board is refused with a word on why, and adds nothing', async () => {
    const path = join(folder, 'gone.json');
    writeFileSync(path, '{"ok":false,"error":"Document not found"}');
    const { files } = await add([path]);
    expect(files[0]).toHaveProperty('refused');
    expect(existsSync(join(folder, 'ledger'))).toBe(false);
  });
});
