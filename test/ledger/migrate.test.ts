import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Connection, type Database, openDatabase } from '../../src/ledger/connector.ts';
import { migrate, versionOf } from '../../src/ledger/migrate.ts';
import { migrations } from '../../src/ledger/sql.ts';

let database: Database;
let connection: Connection;

beforeEach(async () => {
  database = await openDatabase(':memory:', false);
  connection = await database.connect();
});

afterEach(() => {
  connection.close();
  database.close();
});

describe('migrate', () => {
  it('brings an empty database to the last version, and does nothing the second time', async () => {
    expect(await versionOf(connection)).toBe(0);
    await migrate(connection);
    await migrate(connection);
    expect(await versionOf(connection)).toBe(migrations.length);
  });

  it('adds only the steps that are missing', async () => {
    await migrate(connection);
    await migrate(connection, [...migrations, 'ALTER TABLE held.runs ADD COLUMN note VARCHAR']);
    expect(await versionOf(connection)).toBe(migrations.length + 1);
    expect(await connection.query('SELECT note FROM held.runs')).toEqual([]);
  });

  it('leaves the version before a step that fails, with nothing of that step', async () => {
    await migrate(connection);
    const broken = 'CREATE TABLE held.half (n INTEGER); SELECT * FROM nowhere';
    await expect(migrate(connection, [...migrations, broken])).rejects.toMatchObject({ name: 'Problem' });
    expect(await versionOf(connection)).toBe(migrations.length);
    await expect(connection.query('SELECT * FROM held.half')).rejects.toMatchObject({ name: 'Problem' });
  });

  it('refuses a ledger that knows more steps than the program', async () => {
    await migrate(connection, [...migrations, 'CREATE TABLE held.later (n INTEGER)']);
    await expect(migrate(connection)).rejects.toMatchObject({ code: 'ledger-newer' });
  });
});
