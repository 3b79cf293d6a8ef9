import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { batchOf, documentOf, rowOf } from './samples.ts';

const article = documentOf('Meta cuts 14,000 jobs.');
let ledger: Ledger;

beforeAll(async () => {
  ledger = await openLedger(':memory:');
  await ledger.append(batchOf([rowOf('a', article, '14,000')], { documents: [article] }));
});

afterAll(() => ledger.close());

describe('query', () => {
  it('binds values by name, text and numbers and lists alike', async () => {
    const rows = await ledger.query(
      'SELECT subject FROM statements WHERE subject IN (SELECT unnest($names)) AND best > $least AND place IS NOT DISTINCT FROM $place',
      { names: ['Meta', "O'Hara"], least: 13999.5, place: null },
    );
    expect(rows).toEqual([{ subject: 'Meta' }]);
  });

  it('does not take a value for SQL', async () => {
    const subject = "x' OR '1'='1";
    expect(await ledger.query('SELECT * FROM statements WHERE subject = $subject', { subject })).toEqual([]);
  });

  it('gives numbers for counts, ISO text for days and times in UTC, and lists as lists', async () => {
    const [row] = await ledger.query(`
      SELECT count(*) AS n, sum(best::HUGEINT) AS total, DATE '2026-04-23' AS day,
        TIMESTAMPTZ '2026-04-23 01:30:00+02' AS moment, [1, 2] AS list, {'a': 1::BIGINT} AS pair, 1.5::DECIMAL(4, 2) AS part
      FROM statements`);
    expect(row).toEqual({
      ...{ n: 1, total: 14000, day: '2026-04-23', moment: '2026-04-22T23:30:00.000Z' },
      ...{ list: [1, 2], pair: { a: 1 }, part: 1.5 },
    });
  });

  it('shows times in UTC whatever the zone of the machine', async () => {
    expect(
      await ledger.query("SELECT strftime(TIMESTAMPTZ '2026-01-01 00:00:00Z', '%H:%M %Z') AS at"),
    ).toEqual([{ at: '00:00 UTC' }]);
  });

  it.each([
    ['a write', "INSERT INTO held.runs VALUES (9, 'x', 'x', 0, 0, 0, 0)"],
    ['a deletion', 'DELETE FROM held.rows'],
    ['a new table', 'CREATE TABLE mine AS SELECT 1'],
    ['a second statement', 'SELECT 1; DROP TABLE held.rows'],
    ['a write to a file', `COPY (SELECT 1) TO '${join(tmpdir(), 'headcount-copy.csv')}'`],
    ['a file', "SELECT * FROM read_text('/etc/hostname')"],
    ['another setting', 'SET enable_external_access = true'],
    ['nothing', ''],
  ])('refuses %s', async (_, statement) => {
    await expect(ledger.query(statement)).rejects.toMatchObject({ name: 'Problem', code: 'refused' });
    expect((await ledger.verify()).passed).toBe(true);
  });

  it.each([
    ['no SQL', 'SELEC 1', {}],
    ['an unknown table', 'SELECT * FROM nowhere', {}],
    ['an unknown column', 'SELECT size FROM statements', {}],
    ['a value that is missing', 'SELECT $a AS a', {}],
    ['a value that nobody asked for', 'SELECT 1 AS a', { b: 1 }],
  ])('says what is wrong with %s', async (_, statement, params) => {
    await expect(ledger.query(statement, params)).rejects.toMatchObject({
      name: 'Problem',
      code: 'bad-input',
    });
  });
});
