import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/ledger/connector.ts';
import { parseCsv } from '../../../src/sources/register/csv.ts';
import { embedded, today } from '../opened.ts';

const engine = embedded();
const root = mkdtempSync(join(tmpdir(), 'headcount-export-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Package {
  readonly resources: readonly {
    path: string;
    format: string;
    bytes: number;
    hash: string;
    schema: { fields: { name: string }[] };
  }[];
}

describe('an export', () => {
  it('writes every table in every format, described by a data package that matches the bytes', async () => {
    const folder = join(root, 'all');
    const { files } = await engine().export({ folder, asOf: today });
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as Package;
    expect(resources).toHaveLength(30);
    expect(resources.map((r) => r.path)).toEqual(files.map((f) => f.path));
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(folder, path));
      expect(content.byteLength).toBe(bytes);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  it('says the same in CSV, JSON and Parquet, each statement with its receipt', async () => {
    const folder = join(root, 'same');
    await engine().export({ folder, asOf: today });
    const [header, ...rows] = parseCsv(readFileSync(join(folder, 'statements.csv'), 'utf8'));
    const json = JSON.parse(readFileSync(join(folder, 'statements.json'), 'utf8')) as Record<
      string,
      unknown
    >[];
    expect(rows).toHaveLength(361);
    expect(header!.fields.map((f) => f.value)).toEqual(Object.keys(json[0]!));
    expect(rows.map((row) => row.fields[0]!.value)).toEqual(json.map((row) => row.id));
    const first = json.find((row) => row.id === 'f029')!;
    expect(first).toMatchObject({
      receipt: `claim.article-facts:f029@${today}`,
      best: 8000,
      unit_of_account: 'announced',
    });
    const database = await openDatabase(':memory:', false, [folder]);
    const connection = await database.connect();
    const parquet = await connection.query(`SELECT * FROM '${join(folder, 'statements.parquet')}'`);
    connection.close();
    database.close();
    expect(parquet).toEqual(json);
  });

  it('writes only what was known by the day', async () => {
    const folder = join(root, 'past');
    const { files } = await engine().export({ folder, asOf: '2026-04-22', formats: ['json'] });
    expect(files.every((file) => file.path.endsWith('.json'))).toBe(true);
    const text = readFileSync(join(folder, 'statements.json'), 'utf8');
    expect(text).not.toContain('"f029"');
    expect(text).toContain('"f022"');
  });

  it('replaces an earlier export, and nothing else', async () => {
    const folder = join(root, 'twice');
    await engine().export({ folder, formats: ['csv', 'json'] });
    await engine().export({ folder, formats: ['csv'] });
    expect(existsSync(join(folder, 'statements.json'))).toBe(false);
    const other = join(root, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'thesis.txt'), 'mine');
    await expect(engine().export({ folder: other })).rejects.toMatchObject({ code: 'refused' });
    expect(readFileSync(join(other, 'thesis.txt'), 'utf8')).toBe('mine');
  });
});
