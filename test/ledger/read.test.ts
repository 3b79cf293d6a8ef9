import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ledger, openLedger } from '../../src/ledger/index.ts';
import { batchOf, documentOf, observationOf, rowOf, sha } from './samples.ts';

const article = documentOf('Meta cuts 14,000 jobs. Microsoft cuts 9,000 jobs.', { title: 'One' });
const amended = documentOf('Meta cuts 15,000 jobs. Microsoft cuts 9,000 jobs.', { title: 'Two' });
const late = sha('register, next month');

let ledger: Ledger;

beforeAll(async () => {
  ledger = await openLedger(':memory:');
  const meta = rowOf('a', article, '14,000 jobs', { event: 'e1', knownAt: '2026-04-23' });
  const microsoft = rowOf('b', article, '9,000 jobs', {
    knownAt: '2026-04-24',
    statement: { subject: 'Microsoft', company: 'microsoft', best: 9000 },
  });
  await ledger.append(batchOf([meta, microsoft], { documents: [article] }));
  const more = rowOf('a', amended, '15,000 jobs', { knownAt: '2026-05-02', statement: { best: 15000 } });
  await ledger.append(batchOf([more], { documents: [amended] }));
  await ledger.append(
    batchOf([], {
      rowsRead: 2,
      observations: [
        observationOf('cuts 2026-01'),
        observationOf('cuts 2026-01', {
          origin: { source: 'test', key: 'cuts 2026-01', snapshot: late },
          value: { low: null, best: 108500, high: null, bound: 'exact' },
          knownAt: '2026-03-05',
        }),
      ],
    }),
  );
});

afterAll(() => ledger.close());

describe('readers', () => {
  it('show the latest version of each row', async () => {
    expect((await ledger.statements()).map(({ statement, held }) => [statement.best, held.version])).toEqual([
      [15000, 2],
      [9000, 1],
    ]);
  });

  it('show what was known by the end of a day', async () => {
    const bests = async (asOf: string): Promise<(number | null)[]> =>
      (await ledger.statements({ asOf })).map(({ statement }) => statement.best);
    expect(await bests('2026-04-22')).toEqual([]);
    expect(await bests('2026-04-23')).toEqual([14000]);
    expect(await bests('2026-05-01')).toEqual([14000, 9000]);
    expect(await bests('2026-05-02')).toEqual([15000, 9000]);
  });

  it('show the vintage of an observation that stood on a day', async () => {
    const sum = async (asOf: string): Promise<unknown> =>
      (await ledger.query('SELECT best, version FROM observations', {}, { asOf }))[0];
    expect(await sum('2026-03-04')).toEqual({ best: 108435, version: 1 });
    expect(await sum('2026-03-05')).toEqual({ best: 108500, version: 2 });
  });

  it('show the ledger as it stood after a batch', async () => {
    expect((await ledger.statements({ revision: 1 })).map(({ statement }) => statement.best)).toEqual([
      14000, 9000,
    ]);
    expect(await ledger.statements({ revision: 0 })).toEqual([]);
  });

  it.each([
    [{ subject: 'meta' }, ['a']],
    [{ subject: 'M' }, ['a', 'b']],
    [{ company: 'microsoft' }, ['b']],
    [{ measure: 'jobs' }, ['a', 'b']],
    [{ measure: 'spend' }, []],
    [{ event: 'e1', asOf: '2026-05-01' }, ['a']],
    [{ source: 'test', key: 'b' }, ['b']],
    [{ source: 'nobody' }, []],
    [{ document: amended.id }, ['a']],
  ])('filter by %j', async (filter, keys) => {
    expect((await ledger.statements(filter)).map(({ origin }) => origin.key)).toEqual(keys);
  });

  it('refuse a filter that the kind does not have, rather than leave it out', async () => {
    await expect(ledger.observations({ measure: 'jobs' })).rejects.toMatchObject({ code: 'bad-option' });
    await expect(ledger.statements({ series: 'cuts' })).rejects.toMatchObject({ code: 'bad-option' });
  });

  it.each(['2026', '2026-04', 'yesterday', '2026-04-23T10:00:00Z', ''])(
    'refuse %j as a day',
    async (asOf) => {
      await expect(ledger.statements({ asOf })).rejects.toMatchObject({ code: 'bad-option' });
    },
  );

  it('list every version of a row, oldest first', async () => {
    const versions = await ledger.versions('statement', 'test', 'a');
    expect(versions.map(({ statement, held }) => [statement.best, held.version])).toEqual([
      [14000, 1],
      [15000, 2],
    ]);
    expect(await ledger.versions('observation', 'test', 'cuts 2026-01')).toHaveLength(2);
    expect(await ledger.versions('statement', 'test', 'nothing')).toEqual([]);
  });

  it('list documents without their bytes, and give one whole', async () => {
    expect((await ledger.documents()).map(({ title, chars, bytes }) => [title, chars, bytes]).sort()).toEqual(
      [
        ['One', 49, 49],
        ['Two', 49, 49],
      ],
    );
    expect(await ledger.document(article.id)).toEqual(article);
    expect(await ledger.document(sha('nothing'))).toBeNull();
  });

  it('answer many questions at once, each as of its own day', async () => {
    const days = Array.from({ length: 24 }, (_, i) => `2026-${String((i % 12) + 1).padStart(2, '0')}-28`);
    const counts = await Promise.all(days.map(async (asOf) => (await ledger.statements({ asOf })).length));
    expect(counts).toEqual(days.map((day) => (day < '2026-04-23' ? 0 : 2)));
  });
});
