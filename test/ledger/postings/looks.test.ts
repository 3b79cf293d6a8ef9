import { describe, expect, it } from 'vitest';
import type { ClassifiedLook, Posting, PostingClass } from '../../../src/core/index.ts';
import { openDatabase } from '../../../src/ledger/connector.ts';
import { type Ledger, openLedger } from '../../../src/ledger/index.ts';
import { migrate } from '../../../src/ledger/migrate.ts';
import { appendLooks } from '../../../src/ledger/postings/append-looks.ts';
import { verify } from '../../../src/ledger/verify.ts';
import { posting as stated } from '../../../src/sources/boards/format.ts';

const posting = (id: string, more: Partial<Posting> = {}): Posting =>
  stated({
    system: 'lever',
    board: 'tarn',
    id,
    company: 'Tarn',
    title: 'Support Engineer',
    description: `Text of ${id}`,
    ...more,
  });

const made: PostingClass = {
  family: 'support',
  occupation: null,
  seniority: 'mid',
  employment: null,
  remote: null,
  country: 'US',
  pay: { low: 50, high: 60, currency: 'USD', period: 'hour' },
  aiSkill: true,
  aiBlurb: false,
  skills: ['python', 'sql'],
};

function look(
  seen: string,
  postings: readonly Posting[],
  more: Partial<ClassifiedLook> = {},
): ClassifiedLook {
  const seenThen = {
    system: 'lever',
    board: 'tarn',
    seen,
    stated: null,
    complete: true,
    postings,
    refused: [],
  } as const;
  return {
    look: seenThen,
    classes: postings.map(() => made),
    classifier: '1',
    snapshot: seen.replace(/\D/g, '').padEnd(64, '0'),
    packed: null,
    ...more,
  };
}

const rows = async (ledger: Ledger, sql: string, asOf?: string): Promise<readonly unknown[]> =>
  (await ledger.query(sql, {}, asOf === undefined ? {} : { asOf })).map((row) => Object.values(row));

describe('looks at boards', () => {
  it('an unchanged posting is a sighting, changed words are a version, `updated` alone is neither', async () => {
    const ledger = await openLedger(':memory:');
    expect(await ledger.appendLooks([look('2026-01-01', [posting('a'), posting('b')])])).toMatchObject({
      rowsRead: 2,
      accepted: 2,
      merged: 0,
      quarantined: 0,
    });
    const second = [
      posting('a', { updated: '2026-01-02T00:00:00Z' }),
      posting('b', { title: 'Support Lead' }),
    ];
    expect(await ledger.appendLooks([look('2026-01-02', second)])).toMatchObject({ accepted: 1, merged: 1 });
    expect(
      await rows(
        ledger,
        'SELECT id, version, first_seen, last_seen, looks, family, ai_skill FROM postings ORDER BY version',
      ),
    ).toEqual([
      ['a', 1, '2026-01-01', '2026-01-02', 2, 'support', true],
      ['b', 2, '2026-01-01', '2026-01-01', 1, 'support', true],
      ['b', 3, '2026-01-02', '2026-01-02', 1, 'support', true],
    ]);
    expect(
      await rows(ledger, 'SELECT skill, count(*) FROM posting_skills GROUP BY skill ORDER BY skill'),
    ).toEqual([
      ['python', 3],
      ['sql', 3],
    ]);
    await ledger.close();
  });

  it('as of a past day only what had been shown by then', async () => {
    const ledger = await openLedger(':memory:');
    await ledger.appendLooks([look('2026-01-01T09:00:00Z', [posting('a')])]);
    await ledger.appendLooks([look('2026-01-05', [posting('a'), posting('b')])]);
    expect(await rows(ledger, 'SELECT id, last_seen FROM postings ORDER BY id', '2026-01-02')).toEqual([
      ['a', '2026-01-01T09:00:00Z'],
    ]);
    expect(await rows(ledger, 'SELECT count(*) FROM sightings')).toEqual([[3]]);
    await ledger.close();
  });

  it('the same look twice changes nothing; refused rows are kept and counted', async () => {
    const ledger = await openLedger(':memory:');
    const base = look('2026-01-01', [posting('a')]);
    const refused = [{ key: 'x', raw: '{"id":"x"\ud800}', reason: 'expected a title; none came' }];
    const given = { ...base, look: { ...base.look, refused } };
    expect(await ledger.appendLooks([given])).toMatchObject({
      rowsRead: 2,
      accepted: 1,
      merged: 0,
      quarantined: 1,
    });
    expect(await ledger.appendLooks([given])).toMatchObject({
      rowsRead: 2,
      accepted: 0,
      merged: 1,
      quarantined: 1,
    });
    expect(await rows(ledger, 'SELECT count(*), sum(refused) FROM looks')).toEqual([[1, 1]]);
    await ledger.close();
  });

  it('texts are held once, read by their id, and verified', async () => {
    const ledger = await openLedger(':memory:');
    const twins = [
      posting('a', { description: 'One \ud83d\ude00 text' }),
      posting('b', { description: 'One \ud83d\ude00 text' }),
    ];
    await ledger.appendLooks([look('2026-01-01', twins, { packed: new Uint8Array([31, 139, 1]) })]);
    const [row] = await ledger.query<{ text_id: string }>('SELECT DISTINCT text_id FROM postings');
    expect(await ledger.postingText(row!.text_id)).toBe('One \ud83d\ude00 text');
    expect(await ledger.postingText('none')).toBeNull();
    const each: string[] = [];
    await ledger.eachPostingText((id, text) => each.push(`${id} ${text}`));
    expect(each).toEqual([`${row!.text_id} One \ud83d\ude00 text`]);
    expect(await ledger.verify()).toMatchObject({ passed: true, lookedAt: { postings: 2, runs: 1 } });
    await ledger.close();
  });

  it('holds a text to its last character, whatever stands in it', async () => {
    const ledger = await openLedger(':memory:');
    const odd = ['nothing\u0000behind', 'half \ud83d a pair', '', 'é'.repeat(3000)];
    await ledger.appendLooks([
      look(
        '2026-01-01',
        odd.map((description, i) => posting(`${i}`, { description })),
      ),
    ]);
    const ids = await ledger.query<{ text_id: string }>('SELECT text_id FROM postings ORDER BY id');
    const texts = await Promise.all(ids.map(({ text_id }) => ledger.postingText(text_id)));
    expect(texts).toEqual(odd.map((text) => text.replace('\ud83d a', '\ufffd a')));
    expect(await ledger.verify()).toMatchObject({ passed: true });
    await ledger.close();
  });

  it('a newer classifier’s classes stand in place of the older’s in answers', async () => {
    const ledger = await openLedger(':memory:');
    await ledger.appendLooks([look('2026-01-01', [posting('a')])]);
    await ledger.appendLooks([look('2026-01-02', [posting('b')], { classifier: '2' })]);
    expect(await rows(ledger, 'SELECT id, family FROM postings ORDER BY id')).toEqual([
      ['a', null],
      ['b', 'support'],
    ]);
    await ledger.close();
  });
});

describe('verify', () => {
  it.each([
    ['a changed body', "UPDATE held.posting_versions SET body = '{}' WHERE version = 1", 'posting'],
    ['a changed text', "UPDATE held.posting_texts SET text = 'other'", 'text'],
    ['a lost sighting', 'DELETE FROM held.sightings', 'tally'],
    ['a lost text', 'DELETE FROM held.posting_texts', 'posting'],
  ])('finds %s', async (_what, meddling, check) => {
    const database = await openDatabase(':memory:', false);
    const connection = await database.connect();
    await migrate(connection);
    await appendLooks(connection, [look('2026-01-01', [posting('a')])], 1);
    const none = { corrections: 0, misfits: [] } as unknown as Parameters<typeof verify>[1];
    expect((await verify(connection, none)).passed).toBe(true);
    await connection.run(meddling);
    const { passed, failures } = await verify(connection, none);
    expect(passed).toBe(false);
    expect(failures.map((failure) => failure.check)).toContain(check);
    connection.close();
    database.close();
  });
});
