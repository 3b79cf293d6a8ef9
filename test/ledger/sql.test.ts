import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, type Database, openDatabase } from '../../src/ledger/connector.ts';
import { migrate } from '../../src/ledger/migrate.ts';
import { postingSql } from '../../src/ledger/postings/sql.ts';
import { migrations, onDemand, readers, sql, viewSql } from '../../src/ledger/sql.ts';
import { layNamed, openView } from '../../src/ledger/view.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Paths below the root, whole folder or its top level only. */
function filesIn(folder: string, ending: string, recursive = true): string[] {
  const found = readdirSync(join(root, folder), { recursive, encoding: 'utf8' });
  return found
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`)
    .sort();
}

const insideView: ReadonlySet<string> = new Set([
  'latestCorrections',
  'correctionTargets',
  'documents',
  'ties',
  'tiedRows',
]);

let database: Database;
let plain: Connection;
let view: Connection;
let laid: number;

beforeAll(async () => {
  database = await openDatabase(':memory:', false);
  plain = await database.connect();
  await migrate(plain);
  const opened = await openView(database, { asOf: '2026-04-23', revision: 0 });
  await layNamed(opened, [...onDemand.keys()].join(' '));
  laid = opened.laid.size;
  view = opened.connection;
});

afterAll(() => {
  view.close();
  plain.close();
  database.close();
});

describe('every SQL statement is one that the engine accepts', () => {
  it('the statements of the registry', async () => {
    const statements = Object.entries(sql);
    expect(statements).toHaveLength(34);
    for (const [name, statement] of statements) {
      const connection = insideView.has(name) ? view : plain;
      const asked = await connection.bind(statement);
      expect(
        asked.filter((parameter) => !/^[a-z]+$/i.test(parameter)),
        `${name} binds by name`,
      ).toEqual([]);
    }
  });

  it('the statements about postings', async () => {
    expect(Object.keys(postingSql)).toHaveLength(11);
    for (const statement of Object.values(postingSql)) await plain.bind(statement);
  });

  it('the readers, one a kind of row', async () => {
    expect(Object.keys(readers)).toHaveLength(9);
    for (const reader of Object.values(readers)) expect(await view.bind(reader)).toContain('source');
  });

  it('the tables of a view', async () => {
    const statements = [...viewSql.before, ...viewSql.rows, ...viewSql.after];
    expect(laid).toBe(4);
    expect(statements).toHaveLength(filesIn('src/ledger/views', '.sql').length - laid);
    const fresh = await database.connect();
    for (const statement of statements) {
      const names = await fresh.bind(statement);
      expect(['asOf', 'revision']).toEqual(expect.arrayContaining([...names]));
      await fresh.run(
        statement,
        Object.fromEntries(names.map((name) => [name, name === 'asOf' ? '2026-04-23' : 0])),
      );
    }
    fresh.close();
  });

  it('the migrations, on an empty database', async () => {
    expect(migrations).toHaveLength(filesIn('src/ledger/migrations', '.sql').length);
    const empty = await openDatabase(':memory:', false);
    const connection = await empty.connect();
    for (const migration of migrations) await connection.run(migration);
    connection.close();
    empty.close();
  });

  it('every measure, over the tables that a question sees', async () => {
    const files = filesIn('src/measures', '.sql');
    for (const file of files) {
      const names = await view.bind(readFileSync(`${root}${file}`, 'utf8'));
      expect(
        names.filter((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name)),
        `${file} binds by name`,
      ).toEqual([]);
    }
    const modules = filesIn('src/measures', '.ts').length;
    expect(
      files.length > 0 || modules === 0,
      `${files.length} measures bound beside ${modules} modules`,
    ).toBe(true);
  });
});

/** The engine takes no bound name of a file to write; parquet.test.ts runs what this one builds. */
const builds = 'src/ledger/parquet.ts';

it('no SQL is written outside the registry and the .sql files', () => {
  const files = filesIn('src/ledger', '.ts').filter(
    (file) => !/(^|\/)(sql|connector)\.ts$/.test(file) && file !== builds,
  );
  expect(files.length).toBeGreaterThan(15);
  const written = files.filter((file) =>
    /\b(SELECT|INSERT|UPDATE|DELETE|CREATE)\s+[\w*(]+[\s\S]{0,80}\b(FROM|INTO|TABLE|SET)\b/.test(
      readFileSync(`${root}${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, ''),
    ),
  );
  expect(written).toEqual([]);
});

it('only the connector imports the database driver', () => {
  const files = filesIn('src', '.ts');
  expect(files.length).toBeGreaterThan(20);
  const importing = files.filter((file) => readFileSync(`${root}${file}`, 'utf8').includes("'@duckdb/"));
  expect(importing).toEqual(['src/ledger/connector.ts']);
});
