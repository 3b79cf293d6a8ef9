import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/ledger/connector.ts';
import { openLedger, type Verification } from '../../src/ledger/index.ts';
import { batchOf, documentOf, rowOf, scratch, sha } from './samples.ts';

const text = 'Meta cuts 14,000 jobs. Microsoft cuts 9,000 jobs.';
const page = new TextEncoder().encode(`<p>${text}</p>`);
const article = documentOf(text, { id: sha(page), bytes: page, mediaType: 'text/html' });
const textId = sha(text);

async function filled(): Promise<string> {
  const folder = scratch();
  const ledger = await openLedger(folder);
  const rows = [rowOf('a', article, '14,000'), rowOf('b', article, '9,000')];
  await ledger.append(batchOf(rows, { documents: [article] }));
  await ledger.close();
  return folder;
}

/** Changes the file behind the ledger's back, as a damaged disk or a meddler would. */
async function meddled(statement: string): Promise<Verification> {
  const folder = await filled();
  const database = await openDatabase(join(folder, 'ledger.duckdb'), false);
  const connection = await database.connect();
  await connection.run(statement);
  connection.close();
  database.close();
  const ledger = await openLedger(folder, { mode: 'read' });
  const verification = await ledger.verify();
  await ledger.close();
  return verification;
}

describe('verify', () => {
  it('says how much it looked at', async () => {
    const ledger = await openLedger(await filled(), { mode: 'read' });
    expect(await ledger.verify()).toEqual({
      ...{ passed: true, failed: 0, failures: [] },
      lookedAt: {
        rows: 3,
        quotes: 2,
        documents: 1,
        texts: 1,
        runs: 1,
        postings: 0,
        corrections: 0,
        links: 0,
      },
    });
    await ledger.close();
  });

  it('has not passed when there was nothing to look at', async () => {
    const ledger = await openLedger(':memory:');
    expect(await ledger.verify()).toEqual({
      ...{ passed: null, failed: 0, failures: [] },
      lookedAt: {
        rows: 0,
        quotes: 0,
        documents: 0,
        texts: 0,
        runs: 0,
        postings: 0,
        corrections: 0,
        links: 0,
      },
    });
    await ledger.close();
  });

  it('gives no document whose bytes are gone', async () => {
    const folder = await filled();
    const database = await openDatabase(join(folder, 'ledger.duckdb'), false);
    const connection = await database.connect();
    await connection.run('DELETE FROM held.contents');
    connection.close();
    database.close();
    const ledger = await openLedger(folder, { mode: 'read' });
    await expect(ledger.document(article.id)).rejects.toMatchObject({ code: 'ledger-corrupt' });
    await ledger.close();
  });

  it('looks at a plain text once, which is its own bytes', async () => {
    const ledger = await openLedger(':memory:');
    const plain = documentOf('\ufeffMeta cuts 14,000 jobs.');
    await ledger.append(batchOf([rowOf('a', plain, '14,000')], { documents: [plain] }));
    expect(await ledger.query('SELECT count(*) AS n FROM held.contents')).toEqual([{ n: 1 }]);
    expect(await ledger.document(plain.id)).toEqual(plain);
    expect((await ledger.verify()).passed).toBe(true);
    await ledger.close();
  });

  it.each([
    [
      'a value',
      `UPDATE held.rows SET body = replace(body, '"best":14000', '"best":15000') WHERE key = 'a'`,
      'row',
      'test a',
    ],
    ['a day', "UPDATE held.rows SET known_at = '2020-01-01' WHERE key = 'b'", 'row', 'test b'],
    ['a source', "UPDATE held.rows SET source = 'other' WHERE key = 'b'", 'row', 'other b'],
    ['a row twice', "INSERT INTO held.rows SELECT * FROM held.rows WHERE key = 'a'", 'row', 'test a'],
    [
      'other bytes',
      `UPDATE held.contents SET bytes = 'Meta cuts nothing.'::BLOB WHERE id = '${article.id}'`,
      'document',
      article.id,
    ],
    ['no bytes', `DELETE FROM held.contents WHERE id = '${article.id}'`, 'document', article.id],
    ['the numbers of a batch', 'UPDATE held.runs SET accepted = 1', 'tally', 'revision 1'],
    ['a batch unrecorded', 'UPDATE held.runs SET revision = 4', 'tally', 'revision 4'],
  ])('finds %s', async (_, statement, check, at) => {
    const { passed, failed, failures } = await meddled(statement);
    expect(passed).toBe(false);
    expect(failed).toBe(1);
    expect(failures).toMatchObject([{ check, at }]);
  });

  it('finds a text that was changed, and each quote that no longer stands in it', async () => {
    const { passed, failures } = await meddled(
      `UPDATE held.contents SET bytes = '${text.replace('14', '15')}'::BLOB WHERE id = '${textId}'`,
    );
    expect(passed).toBe(false);
    expect(failures.map(({ check, at }) => [check, at])).toEqual([
      ['text', textId],
      ['quote', 'test a'],
    ]);
  });

  it('finds quotes whose text is gone, and counts them as looked at', async () => {
    const { failures, lookedAt } = await meddled(`DELETE FROM held.contents WHERE id = '${textId}'`);
    expect(lookedAt).toMatchObject({ quotes: 2, documents: 1, texts: 1 });
    expect(failures.map(({ check, at }) => `${check} ${at}`).sort()).toEqual([
      `document ${article.id}`,
      'quote test a',
      'quote test b',
    ]);
  });
});
